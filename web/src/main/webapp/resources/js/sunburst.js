// The nesting as rings, from the same rows as the table beside it. The table is the page; this is a picture of it.
(function () {
  'use strict';
  var place = document.getElementById('sunburst');
  var data = document.getElementById('nesting-data');
  if (!place || !data || !window.echarts) { return; }
  var rows = JSON.parse(data.textContent);
  if (rows.length < 3) { return; }
  var deepest = Math.max.apply(null, rows.map(function (row) { return row.depth; }));
  var sans = getComputedStyle(document.documentElement).getPropertyValue('--sans');
  var pen = document.createElement('canvas').getContext('2d');

  function computed(value) {
    var probe = document.createElement('span');
    probe.style.color = value;
    document.body.appendChild(probe);
    var found = getComputedStyle(probe).color;
    probe.remove();
    return found;
  }
  function colour(name) { return computed('var(' + name + ')'); }
  function mixed(share) {
    var found = computed('color-mix(in srgb, var(--accent) ' + share + '%, var(--paper))');
    var parts = found.match(/[\d.]+/g).map(Number);
    return found.indexOf('srgb') > 0 ? 'rgb(' + parts.slice(0, 3).map(function (part) { return Math.round(part * 255); }).join(',') + ')' : found;
  }

  // The outermost ring holds the most names and gets the most room; a ring of one part needs little.
  function rings(radius) {
    var weights = [];
    for (var i = 0; i <= deepest; i++) {
      var parts = rows.filter(function (row) { return row.depth === i; }).length;
      weights.push(parts === 1 ? 0.3 : i === deepest ? 1.2 : 1.1);
    }
    var all = weights.reduce(function (sum, weight) { return sum + weight; }, 0);
    var from = radius * 0.1;
    return weights.map(function (weight) {
      var ring = { from: from, to: from + radius * 0.88 * weight / all };
      from = ring.to;
      return ring;
    });
  }

  // A name is written along its ring, else across it, where it stays within its own part; else it is left to the table.
  function label(name, share, ring, size, ink) {
    pen.font = size + 'px ' + sans;
    var length = pen.measureText(name).width + 8;
    var middle = (ring.from + ring.to) / 2;
    var arc = share * 2 * Math.PI * middle;
    var chord = 2 * Math.sqrt(Math.max(0, Math.pow(ring.to - 2, 2) - Math.pow(middle + size / 2, 2)));
    if (share < 0.9 && length <= Math.min(arc, chord) * 0.92 && ring.to - ring.from > size * 1.8) {
      return { show: true, rotate: 'tangential', color: ink };
    }
    var across = ring.to - ring.from - 8;
    var narrowest = share * 2 * Math.PI * Math.max(ring.from + 4, middle - length / 2);
    if (share < 0.9 && narrowest >= size * 1.15 && across >= size * 4 && (length - 8 <= across || across >= size * 6)) {
      return { show: true, rotate: 'radial', color: ink, width: across, overflow: 'truncate', ellipsis: '…' };
    }
    return { show: false };
  }

  function tree() {
    var nodes = {};
    var tops = [];
    rows.forEach(function (row) {
      nodes[row.id + '/' + row.parent] = nodes[row.id] = { name: row.name, id: row.id, depth: row.depth, children: [], own: row.members };
    });
    rows.forEach(function (row) {
      var node = nodes[row.id + '/' + row.parent];
      if (row.parent && nodes[row.parent]) { nodes[row.parent].children.push(node); } else { tops.push(node); }
    });
    return tops;
  }
  function weighed(node) {
    node.value = node.children.length ? node.children.reduce(function (sum, child) { return sum + weighed(child); }, 0) : Math.max(1, node.own || 1);
    return node.value;
  }

  function draw() {
    place.hidden = false;
    var chart = window.echarts.init(place, null, { renderer: 'svg' });
    var radius = Math.min(chart.getWidth(), chart.getHeight()) / 2;
    var size = radius < 200 ? 9 : 10.5;
    var widths = rings(radius);
    var shades = [mixed(88), mixed(68), mixed(38), mixed(22)];
    var onDark = colour('--on-accent');
    var ink = colour('--ink');
    var tops = tree();
    var all = tops.reduce(function (sum, top) { return sum + weighed(top); }, 0);
    (function dress(nodes) {
      nodes.forEach(function (node) {
        node.itemStyle = { color: shades[Math.min(node.depth, 3)] };
        node.label = label(node.name, node.value / all, widths[node.depth], size, node.depth < 2 ? onDark : ink);
        dress(node.children);
      });
    }(tops));
    chart.setOption({
      animation: false,
      tooltip: { formatter: function (shown) { return shown.data && shown.data.name ? window.echarts.format.encodeHTML(shown.data.name) : ''; },
        backgroundColor: colour('--paper'), borderColor: colour('--rule'), textStyle: { color: ink } },
      series: [{ type: 'sunburst', data: tops, nodeClick: false, sort: null,
        levels: [{}].concat(widths.map(function (ring) { return { r0: ring.from, r: ring.to }; })),
        itemStyle: { borderColor: colour('--paper'), borderWidth: rows.length > 100 ? 0.75 : 1.5 },
        label: { fontFamily: sans, fontSize: size, minAngle: 0 },
        emphasis: { focus: 'ancestor' } }]
    });
    chart.on('click', function (shown) { if (shown.data && shown.data.id) { location.href = '/assembly/' + encodeURIComponent(shown.data.id); } });
    return chart;
  }

  var chart = null;
  function again() {
    if (chart) { chart.dispose(); }
    chart = draw();
  }
  // Names are measured, so they have to be there in the font that they are drawn in.
  (document.fonts ? document.fonts.ready : Promise.resolve()).then(again);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
  new MutationObserver(again).observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  window.addEventListener('resize', function () { if (chart && chart.getWidth() !== place.clientWidth) { again(); } });
}());
