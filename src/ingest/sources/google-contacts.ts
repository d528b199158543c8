import type { SourceDefinition } from './source-definition.ts';

/**
 * The address book of a telephone: the usual list of a shop that sells by chat. Several values of
 * one kind are joined in a cell; the older form has other names for the same columns.
 */
export const GOOGLE_CONTACTS: SourceDefinition = {
	id: 'google-contacts',
	name: 'Google Contacts',
	system: 'google-contacts',
	kind: 'contacts',
	all: [
		['first name', 'given name'],
		['last name', 'family name'],
		['labels', 'group membership'],
	],
	some: {
		least: 2,
		of: [
			'additional name',
			'e mail 1 value',
			'file as',
			'name prefix',
			'organization 1 name',
			'organization name',
			'phone 1 value',
			'phonetic first name',
			'photo',
			'yomi name',
		],
	},
	fields: {
		email: ['e mail 1 value', 'e mail 2 value', 'e mail 3 value'],
		phone: ['phone 1 value', 'phone 2 value', 'phone 3 value'],
		name: ['name'],
		firstName: ['first name', 'given name'],
		lastName: ['last name', 'family name'],
		company: ['organization name', 'organization 1 name'],
		tags: ['labels', 'group membership'],
		city: ['address 1 city'],
		birthday: ['birthday'],
	},
	joinedBy: ' ::: ',
};
