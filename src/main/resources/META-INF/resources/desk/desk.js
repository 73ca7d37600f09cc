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
    const details = element.parentElement;
    if (!details.open) element.click();
    // words are chosen in the text with letters, so the focus does not go where letters are written
    const first = details.matches('.marker') ? null : details.querySelector('[autofocus], form input:not([type=hidden]), form textarea, form button');
    (first ?? element).focus();
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
    const form = event.target.matches('input, textarea, select') && event.target.form;
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
document.addEventListener('htmx:afterSwap', event => {
  if (!document.activeElement || document.activeElement === document.body) {
    const row = event.detail.elt?.closest?.('[data-row]') ?? event.detail.elt;
    row?.querySelector?.('[data-open]')?.focus();
  }
});

// a part that could not be had: why, where everything is said that just happened; the page and what was typed stay
document.addEventListener('htmx:responseError', event => {
  document.getElementById('status').innerHTML = event.detail.xhr.responseText;
});

// what is being written survives a click on the wrong link: it is there again when the form is, until it has been sent
const draft = field => `draft ${location.pathname} ${field.form.getAttribute('action')} ${field.name}`;
const drafted = document.querySelectorAll('main form[method=post] textarea[name]');
if (new URLSearchParams(location.search).has('done')) {
  JSON.parse(sessionStorage.getItem('sent') ?? '[]').forEach(key => sessionStorage.removeItem(key));
}
sessionStorage.removeItem('sent');
drafted.forEach(field => {
  const kept = JSON.parse(sessionStorage.getItem(draft(field)) ?? 'null');
  if (kept && kept.base === field.defaultValue && kept.text !== field.value) {
    field.value = kept.text;
    field.closest('details')?.setAttribute('open', '');
    field.dataset.restored = '';
  }
  field.addEventListener('input', () => sessionStorage.setItem(draft(field), JSON.stringify({ base: field.defaultValue, text: field.value })));
});
document.addEventListener('submit', event => {
  sessionStorage.setItem('sent', JSON.stringify([...drafted].filter(field => field.form === event.target).map(draft)));
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

// one key decides, saves and goes on to the next: after a step the list comes back with the same place in hand
const place = `row ${location.pathname}`;
document.addEventListener('submit', event => {
  const row = event.target.closest('[data-row]');
  const rows = [...document.querySelectorAll('[data-row]')];
  if (row) sessionStorage.setItem(place, rows.indexOf(row));
  const busy = event.target.dataset.busy;
  if (busy) {
    const button = event.submitter ?? event.target.querySelector('button');
    event.target.setAttribute('aria-busy', 'true');
    setTimeout(() => { button.disabled = true; button.textContent = busy; });
    document.getElementById('status').textContent = busy;
  }
});
const kept = sessionStorage.getItem(place);
if (kept !== null) {
  sessionStorage.removeItem(place);
  const rows = document.querySelectorAll('[data-row]');
  rows[Math.min(Number(kept), rows.length - 1)]?.querySelector('[data-open]')?.focus();
}

/** The text of an article: chosen claims are shown on both sides, and words can be chosen to make a claim of them. */
class ClaimText extends HTMLElement {

  connectedCallback() {
    this.marker = document.getElementById('marker');
    this.addEventListener('click', event => {
      const mark = event.target.closest('mark');
      if (mark && getSelection().isCollapsed) this.choose(mark.dataset.claims.split(' ').pop(), 'card');
    });
    this.addEventListener('keydown', event => {
      if (event.key === 'Enter' && event.target.dataset.n) { event.stopPropagation(); this.choose(event.target.dataset.n.split(' ')[0], 'card'); }
    });
    document.querySelectorAll('[data-claim]').forEach(card => card.addEventListener('focusin', () => this.light(card.dataset.claim, true)));
    document.querySelectorAll('.card .number').forEach(link => link.addEventListener('click', event => {
      event.preventDefault();
      this.choose(link.closest('[data-claim]').dataset.claim, 'text');
    }));
    if (this.marker) this.listen();
  }

  /** Goes to a claim on the other side, and takes the focus along. */
  choose(number, side) {
    const target = side === 'card' ? document.querySelector(`#card-${number} [data-open]`) : this.querySelector(`mark[data-n~="${number}"]`);
    this.light(number, side === 'text');
    target?.focus({ preventScroll: true });
    target?.scrollIntoView({ block: 'center' });
  }

  light(number, scroll) {
    document.querySelectorAll('.here').forEach(lit => lit.classList.remove('here'));
    document.getElementById(`card-${number}`)?.classList.add('here');
    const marks = this.querySelectorAll(`mark[data-claims~="${number}"]`);
    marks.forEach(mark => mark.classList.add('here'));
    if (scroll) marks[0]?.scrollIntoView({ block: 'nearest' });
  }

  listen() {
    const form = this.marker.querySelector('form');
    document.addEventListener('selectionchange', () => {
      const chosen = this.chosen();
      if (!chosen) return;
      form.exact.value = chosen.text;
      form.start.value = chosen.start;
      form.end.value = chosen.end;
      form.start.disabled = form.end.disabled = false;
      this.marker.open = true;
    });
    // words that were typed over are looked for, and no longer the ones that were chosen
    form.exact.addEventListener('input', () => { form.start.disabled = form.end.disabled = true; });
    this.marker.addEventListener('toggle', () => { if (this.marker.open && !this.chosen()) this.begin(); });
    document.addEventListener('keydown', event => this.key(event, form), true);
  }

  /** Sentence mode: the first one after what is in view. */
  begin() {
    this.sentence = -1;
    this.sentences = [...new Intl.Segmenter(this.lang || 'en', { granularity: 'sentence' }).segment(this.textContent)].filter(one => one.segment.trim());
  }

  key(event, form) {
    if (!this.marker.open || event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || !keysOn()) return;
    const stop = () => { event.preventDefault(); event.stopImmediatePropagation(); };
    if (event.key === 'j' || event.key === 'k') {
      stop();
      // the toggle event comes later than a quick second key
      if (!this.sentences) this.begin();
      this.sentence = Math.max(0, Math.min(this.sentences.length - 1, this.sentence + (event.key === 'j' ? 1 : -1)));
      this.select(this.sentences[this.sentence]);
    } else if (event.shiftKey && event.key.startsWith('Arrow') && this.chosen()) {
      stop();
      getSelection().modify('extend', event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? 'backward' : 'forward', 'word');
    } else if (event.key === 'Enter' && this.chosen() && !event.target.closest('a, button, summary, mark')) {
      stop();
      form.requestSubmit();
    } else if (event.key === 'Escape') {
      stop();
      this.marker.open = false;
      this.sentences = null;
      getSelection().removeAllRanges();
      this.marker.querySelector('summary').focus();
    }
  }

  select({ segment, index }) {
    document.activeElement.blur();
    const from = index + segment.length - segment.trimStart().length;
    const to = index + segment.trimEnd().length;
    const range = document.createRange();
    range.setStart(...this.point(from));
    range.setEnd(...this.point(to));
    getSelection().removeAllRanges();
    getSelection().addRange(range);
    range.startContainer.parentElement.scrollIntoView({ block: 'center' });
  }

  /** The node and offset of a character of what is shown. */
  point(at) {
    const walker = document.createTreeWalker(this, NodeFilter.SHOW_TEXT);
    let node, before = 0;
    while ((node = walker.nextNode())) {
      if (before + node.length >= at) return [node, at - before];
      before += node.length;
    }
    return [this, this.childNodes.length];
  }

  /** The words chosen, and where they stand in the article, in UTF-16 code units; null where none are, or not here. */
  chosen() {
    const selection = getSelection();
    if (selection.isCollapsed || !selection.rangeCount) return null;
    const range = selection.getRangeAt(0);
    if (!this.contains(range.startContainer) || !this.contains(range.endContainer)) return null;
    const start = this.position(range.startContainer, range.startOffset);
    const end = this.position(range.endContainer, range.endOffset);
    return start === null || end === null || start >= end ? null : { text: range.toString(), start, end };
  }

  position(node, offset) {
    const piece = (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest('[data-at]');
    if (piece) return Number(piece.dataset.at) + (node.nodeType === Node.TEXT_NODE ? offset : offset ? piece.textContent.length : 0);
    const next = this.children[offset];
    return next ? Number(next.dataset.at) : Number(this.lastElementChild.dataset.at) + this.lastElementChild.textContent.length;
  }
}
customElements.define('claim-text', ClaimText);
