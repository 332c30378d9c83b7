// Draws the year's course from its table twin; without scripts the table stands alone.
(() => {
  const place = document.querySelector('[data-course]'), table = document.querySelector('#course-table');
  if (!place || !table || !window.echarts) return;
  const rows = [...table.tBodies[0].rows].map(row => [...row.cells].map(cell => cell.textContent.trim()));
  const color = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  place.classList.add('chart-on');
  const chart = echarts.init(place, null, { renderer: 'svg' });
  const line = (name, at, style) => ({ name, type: 'line', symbolSize: 5, data: rows.map(row => row[at] === '' ? null : +row[at]), ...style });
  chart.setOption({
    animation: false,
    textStyle: { fontFamily: getComputedStyle(document.body).fontFamily, fontSize: 12 },
    grid: { left: 8, right: 16, top: 36, bottom: 8, containLabel: true },
    legend: { top: 4, left: 8, itemWidth: 18, icon: 'rect', itemHeight: 3 },
    tooltip: { trigger: 'axis', renderMode: 'richText', confine: true },
    xAxis: { type: 'category', boundaryGap: false, data: rows.map(row => row[0]), axisTick: { show: false } },
    yAxis: { type: 'value', splitLine: { lineStyle: { color: color('--line') } } },
    series: [
      line('该办结', 1, { lineStyle: { type: 'dashed', width: 1.5, color: color('--ink-3') }, itemStyle: { color: color('--ink-3') }, symbol: 'none' }),
      line('实际办结', 2, { lineStyle: { width: 2.5, color: '#4d6b8a' }, itemStyle: { color: '#4d6b8a' } }),
    ],
  });
  addEventListener('resize', () => chart.resize());
  // the painter would only repaint on the next frame, after the page was printed
  addEventListener('beforeprint', () => { chart.resize({ width: 320, height: 145 }); chart.getZr().flush(); });
  addEventListener('afterprint', () => chart.resize({ width: 'auto', height: 'auto' }));
})();
