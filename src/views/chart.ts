import type { Block } from '@slack/types';
import { clip } from '../domain/reading/text.ts';

/**
 * Slack's own chart, in messages only. `@slack/types` does not know it yet:
 * docs.slack.dev/reference/block-kit/blocks/data-visualization-block
 */
export interface ChartBlock extends Block {
  readonly type: 'data_visualization';
  readonly title: string;
  readonly chart: {
    readonly type: 'bar';
    readonly series: readonly {
      readonly name: string;
      readonly data: readonly { readonly label: string; readonly value: number }[];
    }[];
    readonly axis_config: { readonly categories: readonly string[] };
  };
}

const titleMost = 50;
const labelMost = 20;

/** Bars, a group for each category. Every series has a value for every category. */
export function barChart(
  title: string,
  categories: readonly string[],
  series: Readonly<Record<string, readonly number[]>>,
): ChartBlock {
  const labels = categories.map((category) => clip(category, labelMost));
  return {
    type: 'data_visualization',
    title: clip(title, titleMost),
    chart: {
      type: 'bar',
      series: Object.entries(series).map(([name, values]) => ({
        name: clip(name, labelMost),
        data: labels.map((label, at) => ({ label, value: values[at] ?? 0 })),
      })),
      axis_config: { categories: labels },
    },
  };
}

/** All that a chart shows, for those who hear it: it has no text of its own. */
export function chartWords({ title, chart }: ChartBlock): string {
  const groups = chart.axis_config.categories.map((category, at) => {
    const told = chart.series.flatMap(({ name, data }) => (data[at]?.value ? `${data[at].value} ${name.toLowerCase()}` : []));
    return `${category} ${told.join(', ') || 'none'}`;
  });
  return `${title}: ${groups.join('; ')}.`;
}
