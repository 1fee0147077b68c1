// The work list by keyboard, by the place of the key so that it works in every layout; filters that apply themselves.
(() => {
  'use strict';
  document.querySelectorAll('form[data-auto]').forEach((form) => {
    form.addEventListener('change', () => {
      form.querySelectorAll('select').forEach((select) => { select.disabled = !select.value; });
      form.submit();
    });
  });

  const rows = [...document.querySelectorAll('[data-rows] tbody tr')];
  if (!rows.length) return;
  let at = -1;
  const go = (to) => {
    if (at >= 0) rows[at].classList.remove('cur');
    at = Math.max(0, Math.min(rows.length - 1, to));
    rows[at].classList.add('cur');
    rows[at].querySelector('.subj a').focus({ preventScroll: true });
    rows[at].scrollIntoView({ block: 'nearest' });
  };
  const typing = (target) => target.closest('input:not([type=checkbox]), textarea, select, [contenteditable]');
  document.addEventListener('keydown', (event) => {
    if (localStorage.getItem('keys') === 'off') return;
    if (typing(event.target) || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (event.code === 'KeyJ') go(at + 1);
    else if (event.code === 'KeyK') go(at - 1);
    else if (event.code === 'KeyC' && at >= 0) {
      const claim = rows[at].querySelector('[data-claim]');
      if (claim) claim.form.requestSubmit(claim);
    } else if (event.code === 'KeyX' && at >= 0) {
      const tick = rows[at].querySelector('.tick input');
      if (tick) tick.checked = !tick.checked;
    } else return;
    event.preventDefault();
  });
  rows.forEach((row, index) => row.addEventListener('focusin', () => {
    if (at === index) return;
    if (at >= 0) rows[at].classList.remove('cur');
    at = index;
    row.classList.add('cur');
  }));
})();
