// The nesting as rings, from the same rows as the table beside it. The table is the page; this is a picture of it.
(function () {
  'use strict';
  var place = document.getElementById('sunburst');
  var data = document.getElementById('nesting-data');
  if (!place || !data || !window.echarts) { return; }
  var rows = JSON.parse(data.textContent);
  if (rows.length < 3) { return; }
  var css = getComputedStyle(document.documentElement);
  function colour(name) {
    var probe = document.createElement('span');
    probe.style.color = 'var(' + name + ')';
    document.body.appendChild(probe);
    var found = getComputedStyle(probe).color;
    probe.remove();
    return found;
  }
  function mixed(share) {
    var probe = document.createElement('span');
    probe.style.color = 'color-mix(in srgb, var(--accent) ' + share + '%, var(--paper))';
    document.body.appendChild(probe);
    var found = getComputedStyle(probe).color;
    probe.remove();
    var parts = found.match(/[\d.]+/g).map(Number);
    return found.indexOf('srgb') > 0 ? 'rgb(' + parts.slice(0, 3).map(function (part) { return Math.round(part * 255); }).join(',') + ')' : found;
  }
  // The outermost ring holds the most names and gets the most room; rings of one part need none.
  function levels(depth) {
    var rings = [{}];
    var weights = [];
    for (var i = 0; i <= depth; i++) {
      var count = rows.filter(function (row) { return row.depth === i; }).length;
      weights.push(count === 1 ? 0.28 : i === depth ? 1.2 : 1.1);
    }
    var all = weights.reduce(function (sum, weight) { return sum + weight; }, 0);
    var from = 10;
    weights.forEach(function (weight, i) {
      var to = from + 88 * weight / all;
      rings.push({ r0: from + '%', r: to + '%', label: { show: weight > 0.5, rotate: 'radial', width: (to - from) * 2.5, overflow: 'truncate' } });
      from = to;
    });
    return rings;
  }
  function draw() {
    var nodes = {};
    var tops = [];
    var shades = [mixed(88), mixed(62), mixed(38), mixed(22)];
    rows.forEach(function (row) {
      nodes[row.id + '/' + row.parent] = nodes[row.id] = {
        name: row.name, id: row.id, children: [], depth: row.depth,
        itemStyle: { color: shades[Math.min(row.depth, 3)] },
        label: { color: row.depth < 2 ? colour('--on-accent') : colour('--ink') }
      };
    });
    rows.forEach(function (row) {
      var node = nodes[row.id + '/' + row.parent];
      if (row.parent && nodes[row.parent]) { nodes[row.parent].children.push(node); } else { tops.push(node); }
    });
    rows.forEach(function (row) {
      var node = nodes[row.id + '/' + row.parent];
      if (!node.children.length) { node.value = Math.max(1, row.members || row.constituents || 1); }
    });
    place.hidden = false;
    var chart = window.echarts.init(place, null, { renderer: 'svg' });
    chart.setOption({
      animation: false,
      tooltip: { formatter: function (shown) { return shown.data && shown.data.name ? window.echarts.format.encodeHTML(shown.data.name) : ''; },
        backgroundColor: colour('--paper'), borderColor: colour('--rule'), textStyle: { color: colour('--ink') } },
      series: [{ type: 'sunburst', data: tops, nodeClick: false, sort: null,
        levels: levels(Math.max.apply(null, rows.map(function (row) { return row.depth; }))),
        itemStyle: { borderColor: colour('--paper'), borderWidth: 1.5 },
        label: { fontFamily: css.getPropertyValue('--sans'), fontSize: 10, minAngle: 7 },
        emphasis: { focus: 'ancestor' } }]
    });
    chart.on('click', function (shown) { if (shown.data && shown.data.id) { location.href = '/assembly/' + encodeURIComponent(shown.data.id); } });
    return chart;
  }
  var chart = draw();
  function again() { chart.dispose(); chart = draw(); }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
  new MutationObserver(again).observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  window.addEventListener('resize', function () { chart.resize(); });
}());
