import type { GeometryCollection, Topology } from 'topojson-specification';
import type { PlacedMark } from './map-marks';
import type { PlacedLabel } from './place-labels';

/** The outlines that a map is drawn from: land, and countries with their names. */
export type Atlas = Topology<{
  land: GeometryCollection;
  countries: GeometryCollection<{ name: string; a3: string }>;
}>;

/** The drawing area of a map: its size, the margin around the scenes, the type size and the largest mark. */
export type Sheet = {
  width: number;
  height: number;
  margin: { x: number; y: number };
  fontSize: number;
  largestMark: number;
  /** Smallest width of the area shown, in kilometres. */
  narrowestKm?: number;
};

/** A part of a map that another sheet shows larger, and the caption that says so. */
export type Frame = {
  left: number;
  top: number;
  right: number;
  bottom: number;
  words: string;
  wordsY: number;
};

/** The name of a country, centred on a point. */
export type CountryLabel = { name: string; x: number; y: number };

/** A map ready to render: SVG paths and the positions of marks and labels, in units of its sheet. */
export type PlacesMap = {
  land: string;
  frontiers: string;
  marks: PlacedMark[];
  labels: PlacedLabel[];
  countries: CountryLabel[];
  frame: Frame | null;
  /** The scale bar: its length in units of the sheet and the kilometres that it stands for. */
  scale: { km: number; length: number };
};
