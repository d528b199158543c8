import type { Tone } from '#ui/chart/chart-model.ts';

/** Colours and font of the drawing, read from the page's tokens at the moment of drawing. */
export interface ChartTokens {
	readonly fill: (tone: Tone) => string;
	readonly words: (tone: Tone) => string;
	readonly paper: string;
	readonly under: string;
	readonly text: string;
	readonly text2: string;
	readonly text3: string;
	readonly grid: string;
	readonly axis: string;
	readonly hatch: string;
	readonly font: string;
	readonly medium: string;
	readonly bold: string;
}

const fillTokens: Record<Tone, string> = {
	prospect: '--prospect',
	new: '--new',
	growing: '--growing',
	loyal: '--loyal',
	lost: '--lost',
	risk: '--risk',
	advocate: '--advocate',
	series: '--series',
	ink: '--text',
	muted: '--control',
	faint: '--rule-2',
};

const textTokens: Partial<Record<Tone, string>> = {
	ink: '--text',
	muted: '--text-2',
	faint: '--text-3',
};

export function readTokens(element: HTMLElement): ChartTokens {
	const style = getComputedStyle(element);
	const token = (name: string) => style.getPropertyValue(name).trim();
	return {
		fill: (tone) => token(fillTokens[tone]),
		words: (tone) => token(textTokens[tone] ?? `${fillTokens[tone]}-text`),
		paper: token('--paper'),
		under: token('--under'),
		text: token('--text'),
		text2: token('--text-2'),
		text3: token('--text-3'),
		grid: token('--grid'),
		axis: token('--axis'),
		hatch: token('--hatch'),
		font: token('--sans'),
		medium: token('--w-medium'),
		bold: token('--w-bold'),
	};
}

/** A 5 px hatch of `stripe` over `ground`: the mark of a period that has not ended. */
export function hatchPattern(ground: string | null, stripe: string, width: number) {
	const ratio = Math.max(1, Math.round(devicePixelRatio));
	const tile = document.createElement('canvas');
	const size = 5;
	// A diagonal line repeats along both axes after size × √2.
	const period = size * Math.SQRT2;
	const pixels = Math.round(period * ratio);
	tile.width = tile.height = pixels;
	const context = tile.getContext('2d');
	if (!context) return ground ?? stripe;
	if (ground) {
		context.fillStyle = ground;
		context.fillRect(0, 0, pixels, pixels);
	}
	context.strokeStyle = stripe;
	// Part of the colour shows through, so that the hatched bar still belongs to its series.
	context.globalAlpha = ground ? 0.66 : 0.6;
	context.lineWidth = width * ratio;
	for (const offset of [-pixels, 0, pixels]) {
		context.beginPath();
		context.moveTo(offset - ratio, pixels + ratio);
		context.lineTo(offset + pixels + ratio, -ratio);
		context.stroke();
	}
	const pattern = context.createPattern(tile, 'repeat');
	// The tile is drawn at device resolution; the chart's own space is in CSS pixels.
	pattern?.setTransform(new DOMMatrix().scale(period / pixels));
	return pattern ?? ground ?? stripe;
}
