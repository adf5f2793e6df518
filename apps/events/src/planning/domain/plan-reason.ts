/** Why a date and a host were taken or not, as data; `texts/` says it in words. */
export type PlanReason =
  | {
      readonly code: 'public-holiday' | 'likely-holiday' | 'religious-day' | 'beside-holiday';
      readonly country: string;
      readonly date: string;
      readonly names: Readonly<Record<string, string>>;
    }
  | {
      readonly code: 'blackout';
      readonly country: string;
      readonly from: string;
      readonly to: string;
      readonly reason: string | null;
    }
  | {
      readonly code: 'expert-busy';
      readonly personId: string;
      readonly eventId: string;
      readonly title: Readonly<Record<string, string>>;
    }
  | {
      readonly code: 'another-event';
      readonly eventId: string;
      readonly title: Readonly<Record<string, string>>;
    }
  | {
      readonly code: 'too-near-own-event';
      readonly eventId: string;
      readonly title: Readonly<Record<string, string>>;
      readonly days: number;
    }
  | { readonly code: 'short-gap' | 'long-gap'; readonly days: number; readonly even: number }
  | { readonly code: 'host-passed-over'; readonly country: string; readonly places: number }
  | { readonly code: 'host-turn'; readonly country: string }
  | { readonly code: 'even-gap'; readonly days: number }
  | { readonly code: 'no-holiday'; readonly countries: number }
  | { readonly code: 'experts-free'; readonly experts: number }
  | { readonly code: 'fixed' | 'stays' }
  | { readonly code: 'host-out-of-turn'; readonly country: string }
  | { readonly code: 'event-gets-date'; readonly number: number; readonly date: string }
  | {
      readonly code: 'event-moves';
      readonly number: number;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly code: 'host-changes';
      readonly number: number;
      readonly country: string;
      readonly before: string;
    }
  | { readonly code: 'event-changed' | 'event-published'; readonly number: number }
  | { readonly code: 'series-closed' }
  | { readonly code: 'outside-series'; readonly from: string; readonly to: string }
  | {
      readonly code: 'number-taken';
      readonly number: number;
      readonly eventId: string;
      readonly title: Readonly<Record<string, string>>;
    };
