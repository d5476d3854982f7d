import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Protocol } from './protocol.ts';

/** The one typed door for messages: `sendMessage('findMentions', …)` and `onMessage('findMentions', …)`. */
export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
