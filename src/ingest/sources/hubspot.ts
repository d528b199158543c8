import type { SourceDefinition } from './source-definition.ts';

/** The owner chooses the columns; several values stand in one cell, parted by semicolons. */
export const HUBSPOT_CONTACTS: SourceDefinition = {
	id: 'hubspot-contacts',
	name: 'HubSpot contacts',
	system: 'hubspot',
	kind: 'contacts',
	all: ['record id', 'email'],
	some: {
		least: 2,
		of: [
			'associated company',
			'contact owner',
			'create date',
			'last activity date',
			'last modified date',
			'lead status',
			'lifecycle stage',
			'marketing contact status',
			'original source',
			'original traffic source',
		],
	},
	fields: {
		customerId: ['record id'],
		email: ['email'],
		phone: ['phone number', 'mobile phone number'],
		name: ['full name'],
		firstName: ['first name'],
		lastName: ['last name'],
		company: ['company name', 'associated company'],
		firstSeenAt: ['create date'],
		channel: ['original traffic source', 'original source'],
		tags: ['tags'],
		city: ['city'],
		leadStatus: ['lead status', 'lifecycle stage'],
		birthday: ['date of birth'],
	},
	channel: 'HubSpot',
};
