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
}());
