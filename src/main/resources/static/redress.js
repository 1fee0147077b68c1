// What every page gets on top of working without a script. No eval, no inline styles.
(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];

  // Errors first: the summary takes the focus.
  const errors = document.querySelector('.errors');
  if (errors) errors.focus();

  // A field with data-shown-for="outcome=TYPICAL,FORWARD" shows while that choice is made; its text stays.
  const chosen = (form, name) => {
    const control = form.elements.namedItem(name);
    return control ? control.value : '';
  };
  const showFields = (root) => all('[data-shown-for]', root).forEach((field) => {
    const form = field.closest('form');
    const [name, choices] = field.dataset.shownFor.split('=');
    field.hidden = !choices.split(',').includes(chosen(form, name));
  });
  document.addEventListener('change', (event) => {
    if (event.target.form) showFields(event.target.form);
  });

  // "Characters left: 3 796" beside a long text.
  const countLeft = (text) => {
    const line = document.getElementById(text.dataset.left);
    const left = text.maxLength - text.value.length;
    if (line) line.textContent = line.dataset.words.replace('{0}', left.toLocaleString(document.documentElement.lang));
  };
  document.addEventListener('input', (event) => {
    if (event.target.dataset.left) countLeft(event.target);
    if (event.target.dataset.keep) keep(event.target);
  });

  // Text not yet sent survives a reload in this tab; it goes once it was sent.
  const place = (text) => `redress:${location.pathname}:${text.dataset.keep}`;
  const keep = (text) => { try { sessionStorage.setItem(place(text), text.value); } catch { /* a full or closed store keeps nothing */ } };
  const restore = (text) => {
    const kept = sessionStorage.getItem(place(text));
    if (kept && !text.value) text.value = kept;
  };
  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (form.dataset.sent) { event.preventDefault(); return; }
    if (form.method === 'post' && !form.matches('[hx-post]')) {
      form.dataset.sent = 'yes';
      setTimeout(() => { delete form.dataset.sent; }, 4000);
    }
    all('[data-keep]', form).forEach((text) => sessionStorage.removeItem(place(text)));
  });
  addEventListener('pageshow', () => all('form[data-sent]').forEach((form) => { delete form.dataset.sent; }));

  // Keys by their place on the keyboard, so that they work in every layout; localStorage "keys" = "off" switches them off.
  const typing = (target) => target.closest('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]');
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') all('details.menu[open], details.why[open]').forEach((open) => { open.open = false; });
    if (localStorage.getItem('keys') === 'off' || event.altKey || event.metaKey) return;
    const code = (event.ctrlKey ? 'Ctrl+' : '') + (event.shiftKey ? 'Shift+' : '') + event.code;
    if (!event.ctrlKey && typing(event.target)) return;
    const form = event.target.closest('form');
    const found = all(`[data-key="${code}"]`).filter((one) => !one.disabled && one.offsetParent);
    const hit = found.find((one) => form && one.form === form) || found[0];
    if (!hit) return;
    event.preventDefault();
    if (hit.matches('input:not([type=checkbox]):not([type=submit]), select, textarea')) hit.focus();
    else hit.click();
  });

  // Menus close when one looks elsewhere; paper gets every detail.
  document.addEventListener('click', (event) => {
    all('details.menu[open], details.why[open]').forEach((open) => {
      if (!open.contains(event.target)) open.open = false;
    });
    if (event.target.closest('[data-print]')) print();
  });
  let opened = [];
  addEventListener('beforeprint', () => {
    opened = all('details:not([open]):not(.menu):not(.why)');
    opened.forEach((one) => { one.open = true; });
  });
  addEventListener('afterprint', () => opened.forEach((one) => { one.open = false; }));

  const prepare = (root) => {
    showFields(root);
    all('[data-left]', root).forEach(countLeft);
    all('[data-keep]', root).forEach(restore);
    all('[data-script-only]', root).forEach((one) => { one.hidden = false; });
    all('[data-no-script]', root).forEach((one) => { one.hidden = true; });
  };
  prepare(document);
  document.addEventListener('htmx:load', (event) => prepare(event.target));
})();
