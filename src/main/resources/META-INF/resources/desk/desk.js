// What the desk adds to plain pages: keys, and the list that is moved through with them. Every page works without it.

const typing = element => element.closest('input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]');
const seen = element => element.checkVisibility?.() ?? element.offsetParent !== null;
const keysOn = () => localStorage.getItem('keys') !== 'off';

/** Where keys look for what they mean: an open menu, the row in hand, then the whole page. */
function scopes() {
  const dialog = document.querySelector('dialog[open]');
  if (dialog) return [dialog];
  const menu = document.activeElement.closest('details[open].menu');
  const row = document.activeElement.closest('[data-row]') ?? document.querySelector('[data-row]');
  return [menu, row, document].filter(Boolean);
}

function control(key) {
  for (const scope of scopes()) {
    const found = [...scope.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)].find(seen);
    // a number means something only where numbers are asked for
    if (found && (scope !== document || !/^\d$/.test(key) || !found.closest('.menu'))) return found;
  }
  return null;
}

function use(element) {
  if (element.matches('input[type=radio]')) {
    element.checked = true;
    element.focus();
    element.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (element.matches('input, textarea, select, fieldset')) {
    element.closest('details:not([open])')?.setAttribute('open', '');
    (element.matches('fieldset') ? element.querySelector('input') : element).focus();
    element.scrollIntoView({ block: 'center' });
  } else if (element.matches('summary')) {
    element.click();
    const details = element.parentElement;
    if (details.open) (details.querySelector('[autofocus], form button, form input:not([type=hidden]), form textarea, form select') ?? element).focus();
  } else {
    element.click();
  }
}

function move(by) {
  const rows = [...document.querySelectorAll('[data-row]')].filter(seen);
  if (!rows.length) return;
  const here = rows.indexOf(document.activeElement.closest('[data-row]'));
  const next = rows[here < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, here + by))];
  next.querySelector('[data-open]').focus();
  next.scrollIntoView({ block: 'nearest' });
}

let before = '';
document.addEventListener('keydown', event => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    const form = typing(event.target)?.form;
    if (form) { event.preventDefault(); form.requestSubmit(); }
    return;
  }
  if (event.key === 'Escape') {
    const menu = document.activeElement.closest('details[open]');
    if (menu) { menu.open = false; menu.querySelector('summary').focus(); }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || !keysOn()) return;
  const sequence = before ? `${before} ${event.key}` : event.key;
  before = '';
  if (event.key === 'g') { before = 'g'; setTimeout(() => { before = ''; }, 1500); return; }
  if (event.key === 'j' || event.key === 'k') { event.preventDefault(); move(event.key === 'j' ? 1 : -1); return; }
  const wanted = control(sequence);
  if (wanted) { event.preventDefault(); use(wanted); }
});

document.addEventListener('click', event => {
  const opener = event.target.closest('[data-opens]');
  if (opener) document.getElementById(opener.dataset.opens).showModal();
  // one menu at a time
  document.querySelectorAll('details[open].menu').forEach(menu => { if (!menu.contains(event.target)) menu.open = false; });
});

// what more rows bring is moved through from its first row
document.addEventListener('htmx:beforeSwap', event => {
  event.detail.target.dataset.had = document.activeElement && event.detail.target.contains(document.activeElement) ? 'focus' : '';
});
document.addEventListener('htmx:afterSwap', event => {
  if (!document.activeElement || document.activeElement === document.body) {
    const row = event.detail.elt?.closest?.('[data-row]') ?? event.detail.elt;
    row?.querySelector?.('[data-open]')?.focus();
  }
});

const keysBox = document.getElementById('keys-on');
if (keysBox) {
  keysBox.checked = keysOn();
  keysBox.addEventListener('change', () => localStorage.setItem('keys', keysBox.checked ? 'on' : 'off'));
}

// a page that says what was just done says it aloud, too
const status = document.getElementById('status');
if (status?.firstElementChild) {
  const said = [...status.childNodes];
  status.replaceChildren();
  requestAnimationFrame(() => requestAnimationFrame(() => status.replaceChildren(...said)));
}
