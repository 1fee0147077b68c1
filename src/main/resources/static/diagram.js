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

  // The library breaks every outer label after 90 points, and so beside its place; the diagram says how wide each is.
  const asWideAsDrawn = (one) => {
    const painter = one.get('bpmnRenderer');
    const words = one.get('textRenderer');
    const { drawShape } = painter;
    const { createText } = words;
    let width = 0;
    painter.drawShape = function drawOne(parent, element) {
      width = element.labelTarget ? element.width : 0;
      return drawShape.call(painter, parent, element);
    };
    words.getExternalLabelBounds = (place) => place;
    words.createText = (text, options) => createText.call(words, text, width ? { ...options, fitBox: false, box: { ...options.box, width } } : options);
  };

  // Smaller than readable is shown closer, around where the case is; the canvas is no higher than the diagram and the mark under it.
  const [READABLE, CLOSER, MARGIN, LOWEST, HIGHEST, MARK] = [0.55, 0.75, 20, 160, 480, 40];

  // Where a window of this size begins that has a point in its middle, and nothing empty at its sides.
  const within = (middle, size, begin, whole) => {
    if (whole + 2 * MARGIN <= size) return begin + (whole - size) / 2;
    return Math.max(begin - MARGIN, Math.min(middle - size / 2, begin + whole + MARGIN - size));
  };

  // The library breaks a long word anywhere unless it is told where: between syllables.
  const syllables = (drawing) => drawing.replace(/ name="[^"]*"/g, (name) => name.replace(/[а-яёіїєґ]{12,}/gi, (word) => word.replace(
    /(..[аеёиоуыэюяіїє])(?=[бвгґджзйклмнпрстфхцчшщ][аеёиоуыэюяіїє].)/gi, '$1\u00AD')));
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
    asWideAsDrawn(viewer);
    await viewer.importXML(syllables(trail.drawing));
    const drawn = viewer.get('canvas');
    const nodes = viewer.get('elementRegistry');
    trail.passed.filter((id) => nodes.get(id)).forEach((id) => drawn.addMarker(id, 'been'));
    trail.here.filter((id) => nodes.get(id)).forEach((id) => drawn.addMarker(id, 'here'));
    // a window that became narrow meanwhile shows the list of stages instead
    if (!canvas.clientWidth) return;
    const { inner } = drawn.viewbox();
    const scale = Math.min(1, canvas.clientWidth / (inner.width + 2 * MARGIN));
    const seen = scale < READABLE ? CLOSER : scale;
    canvas.style.height = `${Math.max(LOWEST, Math.min(HIGHEST, (inner.height + 2 * MARGIN) * seen + MARK))}px`;
    drawn.resized();
    const { outer } = drawn.viewbox();
    const box = { width: outer.width / seen, height: outer.height / seen };
    const at = nodes.get(trail.here[0] || trail.passed[0]) || inner;
    drawn.viewbox({ ...box, x: within(at.x + at.width / 2, box.width, inner.x, inner.width), y: within(at.y + at.height / 2, box.height, inner.y, inner.height + MARK / seen) });
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
