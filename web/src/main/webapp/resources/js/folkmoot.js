// What pages do beyond reading and sending.
// Light or dark is a choice of whoever reads; without this script the system's own choice holds.
(function () {
  'use strict';
  var root = document.documentElement;
  var button = document.querySelector('[data-theme-toggle]');
  if (button) {
    button.hidden = false;
    button.addEventListener('click', function () {
      var dark = root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
      root.dataset.theme = dark ? 'light' : 'dark';
      document.cookie = 'theme=' + root.dataset.theme + ';path=/;max-age=31536000;samesite=lax';
    });
  }
  var prints = document.querySelector('[data-prints]');
  if (prints) {
    prints.hidden = false;
    prints.addEventListener('click', function () { print(); });
  }
  // The code of an invitation stands behind the # of its address, so that it is in no log; here it is put where it would be typed.
  var code = document.querySelector('form#invited input#code');
  if (code && location.hash.length > 1) {
    code.value = decodeURIComponent(location.hash.slice(1));
    history.replaceState(null, '', location.pathname);
    document.querySelector('form#invited input[type=submit]').focus();
  }
  document.querySelectorAll('select[data-goes]').forEach(function (select) {
    select.addEventListener('change', function () { select.form.requestSubmit(); });
  });

  // Words that are marked in a clause can be spoken about; without this script one speaks about the clause.
  var text = document.querySelector('article[data-quote]');
  var link = document.createElement('a');
  link.className = 'quoting';
  function clauseOf(node) {
    var element = node && (node.nodeType === 1 ? node : node.parentElement);
    return element && element.closest('.clause .prose') ? element.closest('.clause') : null;
  }
  if (text) {
    link.textContent = text.dataset.quoteSays;
    document.addEventListener('selectionchange', function () {
      var chosen = document.getSelection();
      var clause = chosen.isCollapsed ? null : clauseOf(chosen.anchorNode);
      var words = chosen.toString().trim();
      if (!clause || clause !== clauseOf(chosen.focusNode) || !words || words.length > 500) {
        if (!link.contains(document.activeElement)) { link.remove(); }
        return;
      }
      link.href = text.dataset.quote + '&clause=' + clause.id + '&quote=' + encodeURIComponent(words);
      clause.querySelector('.body').append(link);
    });
  }

  // A form does its act once, however often its button is pressed; coming back to its page, one may press again.
  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (form.method !== 'post') { return; }
    if (form.dataset.sent) { event.preventDefault(); return; }
    form.dataset.sent = 'yes';
  });
  addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) { delete form.dataset.sent; });
  });

  // What was typed and not sent is there again when one comes back or loads the page anew, also where the browser forgets it.
  // It is kept for this tab only, and no passwords.
  var kept = 'typed:' + location.pathname + location.search;
  var main = document.querySelector('main');
  function fields() {
    return Array.prototype.filter.call(main.querySelectorAll('form[method=post] :is(input, select, textarea)'), function (field) {
      return field.name && !/^(hidden|password|submit|button|file)$/.test(field.type);
    });
  }
  function name(field) { return /^(radio|checkbox)$/.test(field.type) ? field.name + '=' + field.value : field.name; }
  function content(field) { return /^(radio|checkbox)$/.test(field.type) ? field.checked : field.value; }
  function fill(typed) {
    fields().forEach(function (field) {
      var was = typed[name(field)];
      if (was === undefined || field.tagName !== 'SELECT' && content(field) === was) { return; }
      if (typeof was === 'boolean') { field.checked = was; } else { field.value = was; }
      field.dispatchEvent(new Event(field.tagName === 'SELECT' || field.type === 'checkbox' ? 'change' : 'input', { bubbles: true }));
    });
  }
  if (main && fields().length) {
    var visit = performance.getEntriesByType('navigation')[0];
    var before = visit && /back_forward|reload/.test(visit.type) && sessionStorage.getItem(kept);
    if (before) {
      addEventListener('load', function () { fill(JSON.parse(before)); });
    }
    addEventListener('pagehide', function () {
      var typed = {};
      fields().forEach(function (field) { typed[name(field)] = content(field); });
      if (document.querySelector('form#out[data-sent]')) { sessionStorage.clear(); } else { sessionStorage.setItem(kept, JSON.stringify(typed)); }
    });
  }

  // A meeting elsewhere, in the reader's own time as well. The page says the time at its place.
  var mine = Intl.DateTimeFormat().resolvedOptions().timeZone;
  function said(at, zone) {
    return new Intl.DateTimeFormat(root.lang, { weekday: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(at);
  }
  document.querySelectorAll('time[data-zone][data-yours]').forEach(function (time) {
    var at = new Date(time.dateTime);
    if (time.dataset.zone && said(at, mine) !== said(at, time.dataset.zone)) {
      time.dataset.here = time.dataset.yours.replace('{0}', said(at, mine));
    }
  });
}());
