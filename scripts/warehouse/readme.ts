/** README.md of the folder `warehouse/`: for the person who has the account, from nothing to the first figures. */

import type { Setting } from "./sql/setup.ts";
import { USUAL_WIDTH } from "./sql/tables.ts";

export const readmeOf = ({ bucket, location, name, registry }: Setting): string => `# Crossmarket in BigQuery

The monthly roll-up of hundreds of team sheets: the figures, names and verdicts of the add-on's tab “Rollup data”, made by BigQuery. You need a Google Cloud project, a bucket, and an account that runs things. No credentials pass through these files.

**These files have not run on BigQuery itself.** The roll-up's statement was run by DuckDB and compared with the add-on to a billionth; \`npm run warehouse:check\` runs it by GoogleSQL, Google's own reference of the language, analyses the other statements, runs the reader in QuickJS, a second JavaScript engine, and compiles the wrapper by Dataform. It fetches these into a temporary folder; what cannot be fetched it names. What only an account can show is in “The first hour”.

| file | what |
|---|---|
| \`${name}\` | the add-on's own reader of cells, as one JavaScript file |
| \`setup.sql\` | tables and functions: run once, and again after an update of Crossmarket |
| \`refresh.sql\` | copies the sheets, reads what is new, rolls up the open months: schedule it |
| \`rollup.sql\` | the roll-up alone, to read or to run by hand |
| \`dataform/\` | setup and refresh as a Dataform project, if you use Dataform |

## Before you begin

1. **The registry**: the spreadsheet ${registry}. Its tab \`Registry\` has these seven columns in this order, headings in row 1, a line a team sheet:

   | sheet | address | tab | active | dates | market | columns |
   |---|---|---|---|---|---|---|
   | Team Berlin | https://docs.google.com/spreadsheets/d/… | Partnerships | yes | dmy | | |
   | Team Boston | https://docs.google.com/spreadsheets/d/… | Tracker 2026 | yes | mdy | US | 40 |

   - \`sheet\`: any name, each one once. \`tab\`: the name of the tab. \`active\`: yes or no; blank is yes.
   - \`dates\`: how that spreadsheet **shows** its dates. BigQuery gets cells as they are shown, so 10/12/2026 is the 10th of December (dmy) or the 12th of October (mdy). Blank where dates are shown with the month in words or as 2026-10-12; then the market's own order counts.
   - \`market\`: the market as Config has it, for a tab without a Market column.
   - \`columns\`: how many columns to read; blank is ${USUAL_WIDTH} (A to Z), 300 at most.
2. Its tab \`Config\`: copy the Config tab that *Set up this sheet* made. At most 48 markets.
3. **Share** the registry and every team sheet with the account that will run the refresh, as viewer.

## Permissions

| who | what |
|---|---|
| the account that runs it | BigQuery Job User on the project; BigQuery Data Editor on the dataset \`crossmarket\`; Storage Object Viewer on the bucket (each query loads the reader from there); viewer of the registry and of every sheet; the scope \`https://www.googleapis.com/auth/drive.readonly\` |
| you, who set it up | all of the above, as the first runs are yours; besides BigQuery User (creates the dataset and makes you its owner), Storage Object Creator on the bucket, and Storage Admin on the project if the bucket is still to be made |
| whoever makes the schedule | BigQuery Admin (\`bigquery.transfers.update\`), and Service Account User on the account that runs it |
| whoever looks at the figures | BigQuery Data Viewer on the **table** \`crossmarket.rollup_data\`, and Job User. Not on the dataset: \`cells\` and \`readings\` hold the teams' rows with every rate |

For Drive, sign in with \`gcloud auth login --enable-gdrive-access\`. A service account reads Drive once the registry and the sheets are shared with its e-mail address.

## The first hour

    gcloud config set project YOUR_PROJECT
    gcloud storage buckets create gs://${bucket} --location=${location}     # if there is none
    gcloud storage cp ${name} gs://${bucket}/
    bq --location=${location} query --nouse_legacy_sql < setup.sql

Instead of the last line the console does as well: paste the file into an editor tab and set its data location to ${location}. PowerShell knows no \`<\`: there it is \`Get-Content -Raw setup.sql | bq --location=${location} query --nouse_legacy_sql\`.

Begin with **one** team sheet in the registry, and look before you trust:

1. \`SELECT * FROM crossmarket.registry\` shows your lines, \`SELECT c1, c2, c3 FROM crossmarket.config_tab\` the Config. “Permission denied while getting Drive credentials” means the scope or the sharing. If a range such as Config!A:AZ is refused because the tab is narrower, insert empty columns up to AZ. Then \`SELECT * FROM UNNEST(crossmarket.benchmarks_of('[]'))\` is to fail with “The tab Config is no config table”: the reader is loaded and answers. “Access denied” there is the bucket.
2. \`bq --location=${location} query --nouse_legacy_sql < refresh.sql\` runs to the end. Then \`SELECT * FROM crossmarket.problems ORDER BY happened DESC\`: what it says is to be mended in the sheet or the registry.
3. **Dates as shown**: \`SELECT sheet, TO_JSON_STRING(cells) FROM crossmarket.cells LIMIT 20\`. How is a date cell written? Set \`dates\` accordingly.
4. **Amounts as shown**: does “$400” stand there with its sign, and 3.1% with its percent sign?
5. **The same figures**: in that team's sheet run *Monthly roll-up* with undated rows left out, and compare one month with \`SELECT * FROM crossmarket.rollup_data ORDER BY month, market\`. They are equal where no row leans on another (see “What one row cannot tell”). If they are not, stop here.
6. **Only what is new**: run refresh.sql again. \`SELECT reader, config, COUNT(*) FROM crossmarket.readings GROUP BY reader, config\` gives the same numbers as before.
7. A sheet narrower than its \`columns\`, and a tab's name with an apostrophe: does the sheet appear in \`crossmarket.cells\`? If not, \`problems\` has BigQuery's own words.
8. If the run stops at the table \`fresh\`, dynamic statements do not see the script's temporary tables in your project: name it \`crossmarket.fresh\` in refresh.sql meanwhile.
9. **An open month is made anew, a closed one stays**: change a rate in the sheet, refresh, and see its month follow in \`rollup_data\`.
10. Note the seconds a sheet takes (the run's duration under *Job history*), then add the other sheets.
11. **By schedule**: BigQuery ▸ Scheduled queries ▸ refresh.sql, daily, run as the account above, no destination table. Let it run once now and look at \`problems\`: a person's sign-in to Drive and a service account's are two things, and only this shows the second.

\`bq --dry_run\` does not vouch for refresh.sql: a dry run stops at the first dynamic statement.

**With Dataform** instead of a schedule: put the folder \`dataform/\` into the repository, write your project into \`workflow_settings.yaml\`, give Dataform's service account the rights of “the account that runs it” and share the sheets with it. Each run does setup, which changes nothing that is there, and then refresh.

**Back into a spreadsheet**: Data ▸ Data connectors ▸ Connect to BigQuery ▸ \`crossmarket.rollup_data\`. A market and month is a row; the table is small. A column \`x_n\` says how many partnerships stand behind \`x\`, \`x_usual\` what is usual, \`x_ratio\` how the two compare (above 1 is better).

## What happens to what

- **A row is read once.** It is read again when its text, the reader (an update of Crossmarket) or the Config's rows that figures need have changed.
- **Closed months stay as they were made.** The first refresh makes every month; later ones make the current month and the three before it. To make all anew: \`DELETE FROM crossmarket.rollup_data WHERE TRUE\`, then refresh.
- **A sheet that fails keeps its last rows** and gets a line in \`problems\`. A sheet that leaves the registry, or is no longer active, leaves the figures of the open months.
- **An update**: run \`npm run warehouse\` again, copy the new .js file (its name is another one), run setup.sql, then refresh.sql. The old .js file may go afterwards.

## What one row cannot tell

BigQuery promises no order of a sheet's rows, so each row is read by itself. The add-on reads whole tabs. Therefore here:

- headings have to stand in **one row**; a row of groups above them (“Instagram” over Likes and Comments) is not seen, and headings of which the creator's stands in another row are not found (\`problems\` says so);
- one table a tab;
- a title between the rows (“— US —”, “October 2026”) gives the rows below it neither market nor month: use columns, the tab's name or the registry;
- rows without a creator (merged cells) are left out and told;
- a date without a year has no neighbours to take it from, unless the tab's name says the month;
- a post without a rate joins the deal of the same creator, market, campaign and month where there is exactly one; where there are several it counts as a partnership of its own, and is told;
- a line of sums is known by its word (“Total”), not by its figures, where somebody's name stands in it;
- corrections made in *Set up* (a column's meaning) and the tab Creators are the spreadsheet's own: here a heading has to say what it means.

Rows without a market or a month are in no figure, and counted in \`problems\`. For a single tab with such a layout, \`npm run -s warehouse -- --local FILE.csv\` reads it whole.

## Costs and limits

| rows | read once | each full roll-up | reading, by CPU |
|---|---|---|---|
| 100,000 | 17 MB scanned | 23 MB | under a minute |
| 1,000,000 | 170 MB | 230 MB | some minutes |
| 10,000,000 | 1.7 GB | 2.3 GB | an hour, shared by the slots |

On demand BigQuery bills what is scanned ($6.25 a TiB, the first TiB a month free), not the CPU of functions; 10 million rows are about 4 GB of storage (10 GiB free). These figures are reckoned from DuckDB, not measured in BigQuery.

- A script may run 6 hours, and sheets are copied one after another: at 10 seconds a sheet 500 of them take 1 h 25 min. From about 1,000 on make two registries, each in a project of its own.
- No statement grows with the number of sheets: they are rows of the registry. One of 300 columns makes statements of some 10 KB; BigQuery takes 1 MB.
- “Google Sheets service overloaded” is a known answer of Drive: the sheet keeps its last rows, and the next run tries again.
- Fingerprints have 64 bits: at ten million different rows the chance that two fall together is about 3 in a million.
- A spreadsheet holds 10 million cells.
`;
