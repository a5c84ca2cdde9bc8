import { fileBesideEach } from '../../../export-files';

const file = fileBesideEach('outlet', 'entries.csv');

export const dynamic = 'force-static';
export const generateStaticParams = file.generateStaticParams;
export const GET = file.GET;
