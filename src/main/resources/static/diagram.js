// The diagrams of a case, drawn by bpmn-js when they come into view: where it is, where it has been.
(() => {
  'use strict';
  const panel = document.querySelector('[data-diagrams]');
  if (!panel || !('IntersectionObserver' in window)) return;

  // The library writes style attributes, which our policy forbids, while style set by script is allowed.
  const styled = () => {
    ['setAttribute', 'setAttributeNS'].forEach((way) => {
      const set = Element.prototype[way];
      Element.prototype[way] = function setOne(...names) {
        const value = names.pop();
        if (names[names.length - 1] === 'style') this.style.cssText = value;
        else set.call(this, ...names, value);
      };
    });
    const inner = Object.getOwnPropertyDescriptor(Element.prototype, 'innerHTML');
    Object.defineProperty(Element.prototype, 'innerHTML', {
      ...inner,
      set(html) {
        inner.set.call(this, String(html).replace(/\sstyle=(["'])/g, ' data-css=$1'));
        this.querySelectorAll('[data-css]').forEach((one) => {
          one.style.cssText = one.getAttribute('data-css');
          one.removeAttribute('data-css');
        });
      },
    });
  };
  const library = () => new Promise((done, failed) => {
    styled();
    const script = document.createElement('script');
    script.src = panel.dataset.library;
    script.onload = done;
    script.onerror = failed;
    document.head.append(script);
  });

  const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  let viewer;
  const show = async (trail) => {
    const canvas = panel.querySelector('[data-canvas]');
    if (viewer) viewer.destroy();
    viewer = new window.BpmnJS({
      container: canvas,
      bpmnRenderer: { defaultFillColor: colour('--rd-surface'), defaultStrokeColor: colour('--rd-ink-2') },
      textRenderer: { defaultStyle: { fontFamily: 'Inter, sans-serif', fontSize: 12 }, externalStyle: { fontSize: 12 } },
    });
    await viewer.importXML(trail.drawing);
    const drawn = viewer.get('canvas');
    const nodes = viewer.get('elementRegistry');
    trail.passed.filter((id) => nodes.get(id)).forEach((id) => drawn.addMarker(id, 'been'));
    trail.here.filter((id) => nodes.get(id)).forEach((id) => drawn.addMarker(id, 'here'));
    // a window that became narrow meanwhile shows the list of stages instead
    if (!canvas.clientWidth) return;
    drawn.zoom('fit-viewport');
    if (drawn.zoom() < 0.55) {
      drawn.zoom(0.75);
      const at = nodes.get(trail.here[0] || trail.passed[0]);
      const box = drawn.viewbox();
      if (at && at.width) drawn.viewbox({ ...box, x: at.x + at.width / 2 - box.width / 2, y: at.y + at.height / 2 - box.height / 2 });
    }
    canvas.setAttribute('aria-label', trail.name);
    panel.dataset.drawn = trail.diagram;
  };

  const buttons = (trails, now) => {
    const nav = panel.querySelector('[data-trails]');
    trails.forEach((trail) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'btn btn-line btn-sm';
      button.textContent = trail.name;
      button.setAttribute('aria-pressed', trail === now);
      button.addEventListener('click', () => {
        nav.querySelectorAll('button').forEach((one) => one.setAttribute('aria-pressed', one === button));
        show(trail);
      });
      nav.append(button);
    });
  };

  const begin = async () => {
    const answer = await fetch(panel.dataset.diagrams, { headers: { Accept: 'application/json' } });
    if (!answer.ok) return;
    const trails = await answer.json();
    if (!trails.length) return;
    await Promise.all([library(), document.fonts.load('12px Inter', 'Яа')]);
    panel.hidden = false;
    const running = trails.filter((trail) => trail.here.length);
    const now = running[running.length - 1] || trails[0];
    buttons(trails, now);
    await show(now);
  };

  if (window.matchMedia('(min-width: 62rem)').matches) begin();
})();
