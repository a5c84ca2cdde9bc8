import { createFileRoute } from '../../../export-files';

const file = createFileRoute('event', 'entries.json');

export const dynamic = 'force-static';
export const generateStaticParams = file.generateStaticParams;
export const GET = file.GET;
