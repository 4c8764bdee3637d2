import { PRESS, type Call, type Point } from '../../schemas/call.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { Side } from '../../schemas/dossier-settings.ts';
import { groupByOrigin, type OriginGroup } from './group-by-origin.ts';
import { workOutOnce } from '../work-out-once.ts';
import { speaksOn } from './speaks-on.ts';
import { findById } from '../find-by-id.ts';

/** A column of "who says what": a side, or the press and other third voices. */
export interface Column {
  id: string;
  label: string;
  /** Which colour and mark: 1 for the first side of the dossier, 2 for the second, …; 0 for the press. */
  mark: number;
}

/** A cell: what is said, by origin, or in words that nothing is. */
export interface Cell {
  column: Column;
  groups: OriginGroup[];
  silence: string;
}

/** A row before it is headed: how the accounts stand to each other, and the accounts. */
export interface AccountRow {
  verdict: Verdict;
  rule: string;
  /** What an editor decided that a cell rests on, e.g. the day that words mean. */
  determinations: string[];
  cells: Cell[];
  /** What is to be said once for all columns, where every one of them is silent alike; else null. */
  silence: string | null;
}

/** How the accounts of a row stand to each other: the stroke and the words for it. */
export interface Verdict {
  /** As addresses within a page name it. */
  id: Point['verdict'];
  stroke: 'solid' | 'dashed' | 'dotted' | 'contradict';
  label: string;
}

/** How many marks there are for sides; further sides begin again. */
const MARKS = 6;

const VERDICTS = {
  agree: { stroke: 'solid', label: 'accounts agree' },
  'wording-differs': { stroke: 'solid', label: 'wording differs' },
  contradict: { stroke: 'contradict', label: 'accounts contradict' },
  'one-side-only': { stroke: 'dashed', label: 'one side only' },
  'press-only': { stroke: 'dashed', label: 'press or others only' },
  'no-account': { stroke: 'dotted', label: 'no account' },
} as const satisfies Record<Point['verdict'], Omit<Verdict, 'id'>>;

/** Every verdict, from agreement to silence. */
export const verdicts: readonly Verdict[] = (
  ['agree', 'wording-differs', 'contradict', 'one-side-only', 'press-only', 'no-account'] as const
).map(verdictOf);

/** The columns that these calls need: the sides that took part or say something, then the press. */
export function columnsOf(sides: readonly Side[], calls: readonly Call[]): Column[] {
  const speaking = new Set(calls.flatMap((call) => call.claims.map(({ side }) => side)));
  const taking = new Set(calls.flatMap(({ participants }) => participants));
  const needed = sides.filter((side) => speaking.has(side.id) || side.principals.some((who) => taking.has(who)));
  return [...needed.map((side) => columnOf(sides, side)), { id: PRESS, label: 'Press and others', mark: 0 }];
}

/** The column of one side. */
export function columnOf(sides: readonly Side[], side: Side): Column {
  return { id: side.id, label: side.label, mark: markOf(sides, side.id) };
}

/** Which colour and mark a side has: 1 to 6; 0 for the press and other third voices. */
export function markOf(sides: readonly Side[], side: string | null): number {
  const index = sides.findIndex(({ id }) => id === side);
  return index === -1 ? 0 : (index % MARKS) + 1;
}

/** One point of a call, column by column. */
export function accountRow(columns: readonly Column[], call: Call, point: Point): AccountRow {
  const groups = groupsByColumn(call, point);
  const cells = sayNothing(
    columns.map((column) => ({
      column,
      groups: groups.get(column.id) ?? [],
      silence: silenceOf(columns, call, column),
    })),
  );
  const [first] = cells;
  const isSilent = cells.every(({ groups, silence }) => groups.length === 0 && silence === first?.silence);
  const rules = new Set([...claimsByColumn(call, point).values()].flat().map(({ rule }) => rule));
  return {
    verdict: verdictOf(point.verdict),
    rule: point.rule,
    determinations: call.determinations.filter((id) => rules.has(id)),
    cells,
    silence: isSilent ? (first?.silence ?? null) : null,
  };
}

/** What each side and the press say on a point of a call, by the id of their column. */
export function claimsByColumn({ claims }: Pick<Call, 'claims'>, { accounts }: Point): Map<string, Claim[]> {
  return new Map(accounts.map(({ by, claims: ids }) => [by, ids.flatMap((id) => findById(claims, id) ?? [])]));
}

/** The same by origin: the pages of the call and of the theme both show it. */
const groupsByColumn = workOutOnce((call: Pick<Call, 'claims' | 'origins'>, point: Point) => {
  const said = claimsByColumn(call, point);
  return new Map([...said].map(([column, claims]) => [column, groupByOrigin(call, claims)]));
});

/** How accounts that stand so to each other are labelled. */
export function verdictOf(id: Point['verdict']): Verdict {
  return { id, ...VERDICTS[id] };
}

/** The point of a call that is this theme; null when its accounts say nothing of it. */
export function pointOfTheme({ points }: Pick<Call, 'points'>, theme: string): Point | null {
  return points.find((point) => point.point === 'theme' && point.theme === theme) ?? null;
}

function silenceOf(columns: readonly Column[], call: Call, { id }: Column): string {
  if (id === PRESS) return columns.length === 3 ? 'Nothing beyond the two sides' : 'Nothing beyond the sides';
  return call.confirmation[id] === 'silent' && !speaksOn(call, id)
    ? 'No readout from this side in these sources'
    : 'Not mentioned in these sources';
}

/** Where no side says anything, the press cannot go beyond them. */
function sayNothing(cells: Cell[]): Cell[] {
  if (cells.some(({ groups }) => groups.length > 0)) return cells;
  return cells.map((cell) =>
    cell.column.id === PRESS ? { ...cell, silence: 'Not mentioned in these sources' } : cell,
  );
}
