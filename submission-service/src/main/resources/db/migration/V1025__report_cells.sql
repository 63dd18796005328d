-- The numbers of every published revision by their addresses (T3/granted/total), so that consolidated reports are added up by
-- the database: {"T2/licences": 12, ...}; a blank cell is null, an address of the other format is not there.
-- （六）其他处理 in one row, as the format of 2019 has it, is the sum where a table has its three rows.
create function report_cells(report jsonb) returns jsonb language sql immutable strict parallel safe as $$
    select coalesce(jsonb_object_agg(address,
        case jsonb_typeof(number) when 'string' then to_jsonb((number #>> '{}')::numeric) else number end), '{}')
    from (
        select 'T2/' || field.key as address, field.value as number
        from jsonb_each(report -> 'proactiveDisclosure') field
        where jsonb_typeof(field.value) <> 'object'
        union all
        select 'T2/' || field.key || '/' || part.key, part.value
        from jsonb_each(report -> 'proactiveDisclosure') field
        cross join lateral jsonb_each(case jsonb_typeof(field.value) when 'object' then field.value else '{}' end) part
        union all
        select 'T3/' || line.key || '/' || (array['naturalPerson', 'commercial', 'research', 'publicWelfare',
            'legalService', 'other', 'total'])[cell.place], cell.value
        from jsonb_each(report -> 'requests') line
        cross join lateral jsonb_array_elements(line.value) with ordinality cell (value, place)
        union all
        select 'T3/other/' || (array['naturalPerson', 'commercial', 'research', 'publicWelfare', 'legalService', 'other',
            'total'])[place + 1], to_jsonb((report #>> array['requests', 'other.notCorrectedInTime', place::text])::numeric
            + (report #>> array['requests', 'other.feeNotPaidInTime', place::text])::numeric
            + (report #>> array['requests', 'other.other', place::text])::numeric)
        from generate_series(0, 6) place
        where report -> 'requests' ? 'other.other'
        union all
        select 'T4/' || line.key || '/' || (array['upheld', 'corrected', 'other', 'pending', 'total'])[cell.place], cell.value
        from jsonb_each(report -> 'disputes') line
        cross join lateral jsonb_array_elements(line.value) with ordinality cell (value, place)) as cells
$$;

alter table published_report add column cells jsonb not null generated always as (report_cells(report)) stored;
