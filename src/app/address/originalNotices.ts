// What the address on arrival said that could not be used, kept because the router writes the address anew.
import { createContext } from 'react';
import type { Notice } from '../../view/address';

export const OriginalNoticesContext = createContext<readonly Notice[]>([]);
export const OriginalNotices = OriginalNoticesContext.Provider;
