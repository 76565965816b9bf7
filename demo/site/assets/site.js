/** What scrolls sideways can be scrolled with the keyboard; what does not is no stop for it. */
function markScrollers() {
  for (const box of document.querySelectorAll('.scroll, pre')) {
    if (box.scrollWidth > box.clientWidth) {
      box.tabIndex = 0;
      box.setAttribute('role', 'group');
      box.setAttribute('aria-label', box.matches('pre') ? 'Code that scrolls sideways' : 'Table that scrolls sideways');
    } else {
      box.removeAttribute('tabindex');
      box.removeAttribute('role');
      box.removeAttribute('aria-label');
    }
  }
}
markScrollers();
addEventListener('resize', markScrollers);

const navigation = document.getElementById('navigation');
const here = navigation.querySelector('[aria-current]');
if (here) navigation.scrollTop = here.offsetTop - navigation.clientHeight / 2;

addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.matches('input, textarea, select')) return;
  event.preventDefault();
  document.getElementById('search').focus();
});
