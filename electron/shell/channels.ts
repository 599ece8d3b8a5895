/** Names of the two channels between page and shell. */
export const REQUEST_CHANNEL = 'ready-room:request'
export const EVENT_CHANNEL = 'ready-room:event'
