/** Who publishes, besides the offices themselves. */
export interface InventedPublisher {
  id: string;
  name: string;
  grade?: 'B' | 'C' | 'E';
}

export const agencies: readonly InventedPublisher[] = [
  { id: 'meridian', name: 'Meridian', grade: 'B' },
  { id: 'north-wire', name: 'North Wire', grade: 'C' },
];

export const papers: readonly InventedPublisher[] = [
  { id: 'bay-herald', name: 'Bay Herald' },
  { id: 'northern-ledger', name: 'Northern Ledger' },
  { id: 'evening-courier', name: 'Evening Courier', grade: 'C' },
  { id: 'river-post', name: 'River Post' },
  { id: 'capital-gazette', name: 'Capital Gazette', grade: 'B' },
  { id: 'harbour-radio', name: 'Harbour Radio' },
  { id: 'the-lantern', name: 'The Lantern', grade: 'E' },
  { id: 'weekly-mirror', name: 'Weekly Mirror' },
];
