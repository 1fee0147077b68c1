// Before anything is painted: a page that follows the system takes its theme from it.
(() => {
  const page = document.documentElement;
  if (page.dataset.theme !== 'auto') return;
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = () => { page.dataset.bsTheme = dark.matches ? 'dark' : 'light'; };
  follow();
  dark.addEventListener('change', follow);
})();
