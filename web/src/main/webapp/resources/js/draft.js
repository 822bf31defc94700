// A draft saves itself a few seconds after typing stops. What is not saved yet waits in this browser, for the person who typed
// it, until it is. Without this script there is a button.
(function () {
  'use strict';
  var desk = document.querySelector('[data-desk]');
  var save = document.getElementById('save');
  if (!desk || !save) { return; }
  var PAUSE = 3000;
  var AGAIN = 10000;
  var kept = 'draft:' + desk.dataset.person + ':' + desk.dataset.desk;
  var form = save.form;
  var typed = 0;
  var sent = 0;
  var pending = false;
  var timer;

  function state() { return document.querySelector('#desk-state [data-state]'); }
  function say(words) { state().textContent = words; }
  var WRITTEN = '.clause-editor[data-clause], #title, #language, #reason';
  function boxes() { return desk.querySelectorAll(WRITTEN); }
  function inputs(box) {
    return box.dataset.clause ? Array.prototype.slice.call(box.querySelectorAll('input[type=text], textarea, select')) : [box];
  }
  function words() {
    var all = {};
    boxes().forEach(function (box) {
      all[box.dataset.clause || '#' + box.id] = inputs(box).map(function (input) { return input.value; });
    });
    return all;
  }
  function keep() {
    try {
      localStorage.setItem(kept, JSON.stringify({ revision: document.getElementById('revision').value,
        base: document.getElementById('base').value, words: words() }));
    } catch (full) { say(desk.dataset.typing); }
  }
  function isStill() { return ['stale', 'noSeat'].indexOf(state().dataset.state) >= 0; }
  function soon(pause) {
    clearTimeout(timer);
    timer = setTimeout(send, pause);
  }
  function send() {
    if (isStill() || pending || form.dataset.sent) { return; }
    pending = true;
    sent = typed;
    say(desk.dataset.sending);
    save.click();
  }

  // What the server says of the save replaces the sentence; until then it stands as it was said here.
  new MutationObserver(function (changes) {
    var answered = changes.some(function (change) {
      return Array.prototype.some.call(change.addedNodes, function (node) { return node.id === 'desk-state' || node.querySelector && node.querySelector('[data-state]'); });
    });
    if (!answered) { return; }
    pending = false;
    var now = state().dataset.state;
    if (state().dataset.address && now === 'saved') { history.replaceState(null, '', state().dataset.address); }
    if (now === 'saved' && typed === sent || now === 'stale') {
      localStorage.removeItem(kept);
    } else if (now === 'restored' || now === 'saved') {
      soon(now === 'saved' ? PAUSE : 0);
    } else if (now === 'signedOut') {
      keep();
    }
  }).observe(desk.querySelector('.desk-bar'), { childList: true, subtree: true });

  desk.addEventListener('input', function (event) {
    if (!event.target.closest(WRITTEN)) { return; }
    typed++;
    keep();
    if (isStill()) { return; }
    say(desk.dataset.typing);
    soon(PAUSE);
  });
  // Come back from signing in beside this page, or from a broken line: what waits is sent.
  addEventListener('focus', function () {
    if (localStorage.getItem(kept) && typed !== sent || state().dataset.state === 'signedOut') { pending = false; soon(0); }
  });
  if (window.jQuery) {
    jQuery(document).on('pfAjaxError', function () {
      if (pending) {
        pending = false;
        say(desk.dataset.offline);
        soon(AGAIN);
      }
    });
  }

  // What was typed here and never saved stands again in its clauses, as written on the revision that it was typed on: had another
  // been saved since, both are laid side by side.
  var before = state().dataset.state !== 'signedOut' && state().dataset.state !== 'restored' && JSON.parse(localStorage.getItem(kept) || 'null');
  if (before && !isStill()) {
    addEventListener('load', function () {
      var found = false;
      boxes().forEach(function (box) {
        var was = before.words[box.dataset.clause || '#' + box.id];
        inputs(box).forEach(function (input, i) {
          if (was && was[i] !== undefined && was[i] !== input.value) {
            found = true;
            input.value = was[i];
            input.dispatchEvent(new Event('input', { bubbles: true }));
          }
        });
      });
      if (found) {
        document.getElementById('revision').value = before.revision;
        document.getElementById('base').value = before.base;
        say(desk.dataset.found);
      } else {
        localStorage.removeItem(kept);
      }
    });
  }
}());
