import { createFileRoute } from '../../export-files';

const file = createFileRoute('day', 'entries.csv');

export const dynamic = 'force-static';
export const generateStaticParams = file.generateStaticParams;
export const GET = file.GET;
