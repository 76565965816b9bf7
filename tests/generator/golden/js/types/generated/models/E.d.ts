// Generated from the definition of Kitchen sink 1.2.3 by `npm run generate`; do not edit.

export interface Entity {
  id: string;
  name?: string;
  selfUri?: string;
}

export interface ErrorBody {
  message?: string;
  status?: number;
}
