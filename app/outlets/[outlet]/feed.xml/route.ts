import { fileBesideEach } from '../../../export-files';

const file = fileBesideEach('outlet', 'feed.xml');

export const dynamic = 'force-static';
export const generateStaticParams = file.generateStaticParams;
export const GET = file.GET;
