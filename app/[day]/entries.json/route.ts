import { fileBesideEach } from '../../export-files';

const file = fileBesideEach('day', 'entries.json');

export const dynamic = 'force-static';
export const generateStaticParams = file.generateStaticParams;
export const GET = file.GET;
