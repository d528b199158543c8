import type { SourceDefinition } from './source-definition.ts';

/**
 * One file for each status, which stands in the name of the file alone. Merge fields are the
 * owner's own, so they are taken as in any file. Times are UTC; tags are quoted in their cell.
 */
export const MAILCHIMP_AUDIENCE: SourceDefinition = {
	id: 'mailchimp-audience',
	name: 'Mailchimp audience',
	system: 'mailchimp',
	kind: 'contacts',
	all: [['email address', 'email'], 'member rating', 'optin time'],
	some: {
		least: 2,
		of: ['confirm time', 'euid', 'last changed', 'leid', 'optin ip', 'unsub time'],
	},
	fields: {
		email: ['email address', 'email'],
		phone: ['phone number', 'phone'],
		firstName: ['first name'],
		lastName: ['last name'],
		firstSeenAt: ['optin time', 'confirm time', 'last changed'],
		tags: ['tags'],
		unsubscribedAt: ['unsub time'],
		birthday: ['birthday'],
	},
	timeZone: 'UTC',
	byFileName: [
		{ startsWith: 'subscribed', constants: { consent: 'yes' } },
		{ startsWith: 'unsubscribed', constants: { consent: 'no' } },
		{ startsWith: 'cleaned', constants: { consent: 'no', leadStatus: 'cleaned' } },
		{ startsWith: 'nonsubscribed', constants: { leadStatus: 'nonsubscribed' } },
	],
	guessRest: true,
	channel: 'Mailchimp',
};
