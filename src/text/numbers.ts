/** «12,345» */
export function formatCount(count: number): string {
  return String(Math.round(count)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** «12 %», «0.4 %», «<0.1 %» */
export function formatPart(count: number, total: number): string {
  const percent = total === 0 ? 0 : (count / total) * 100;
  if (count > 0 && percent < 0.1) return '<0.1 %';
  return `${percent < 9.95 ? percent.toFixed(1).replace(/\.0$/, '') : percent.toFixed(0)} %`;
}

/** «1 other: 55», «12 others: 205» */
export function formatOthers({ names, count }: { readonly names: number; readonly count: number }): string {
  return `${formatCount(names)} ${names === 1 ? 'other' : 'others'}: ${formatCount(count)}`;
}
