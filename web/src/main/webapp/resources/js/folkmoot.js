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
}());
