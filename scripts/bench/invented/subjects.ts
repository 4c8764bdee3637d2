/** What the invented calls are about: a theme and the words that show it. */
export interface Subject {
  id: string;
  label: string;
  terms: readonly [string, string, string, string];
}

export const subjects: readonly Subject[] = [
  { id: 'fishing', label: 'Fishing rights', terms: ['fishing', 'herring', 'trawlers', 'quotas'] },
  { id: 'straits', label: 'The Straits', terms: ['Straits', 'shipping lane', 'passage', 'harbours'] },
  { id: 'grain', label: 'Grain', terms: ['grain', 'wheat', 'harvest', 'silos'] },
  { id: 'gas', label: 'Gas and pipelines', terms: ['pipeline', 'gas', 'compressor', 'transit fees'] },
  { id: 'border', label: 'The border', terms: ['border', 'checkpoint', 'demarcation', 'crossing points'] },
  { id: 'ceasefire', label: 'A ceasefire', terms: ['ceasefire', 'truce', 'observers', 'withdrawal'] },
  { id: 'prisoners', label: 'Prisoners', terms: ['prisoners', 'exchange', 'detainees', 'convoy'] },
  { id: 'tariffs', label: 'Tariffs', terms: ['tariffs', 'customs', 'duties', 'steel'] },
  { id: 'vaccines', label: 'Vaccines', terms: ['vaccines', 'doses', 'hospital', 'epidemic'] },
  { id: 'arms', label: 'Arms control', terms: ['missiles', 'inspection', 'warheads', 'treaty'] },
  { id: 'rail', label: 'The railway', terms: ['railway', 'gauge', 'tunnel', 'freight'] },
  { id: 'flood', label: 'The flood', terms: ['flood', 'dam', 'rescue', 'evacuation'] },
];
