// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stored_columns.h"

#include "analysis/column_pages.h"
#include "storage/store.h"

#include <moire/trace.h>

#include <algorithm>

namespace moire::analysis {

Columns readColumns(Store &store, qint64 generation, TokenSpan span, const RouteShape &shape)
{
    Columns columns(shape, span.begin);
    for (const SharedToken &token : store.tokens(generation, span.begin, span.size()))
        columns.append(*token);
    return columns;
}

namespace {

/// What a row of a scan holds; a damaged route is none.
TokenRecord scannedToken(const sql::Query &query)
{
    TokenRecord token;
    token.id = TokenId(static_cast<uint32_t>(std::clamp<qint64>(query.integer(0), 0, UINT32_MAX)));
    const qint64 phase = query.integer(1);
    token.phase = phase >= 0 && phase <= static_cast<qint64>(Phase::Answer) ? static_cast<Phase>(phase) : Phase::Answer;
    if (query.null(2))
        return token;
    const QByteArray data = query.blob(2);
    try {
        token.experts = unpackRoutes(std::as_bytes(std::span(data.constData(), static_cast<size_t>(data.size()))));
    } catch (const Error &) {
        token.experts = {}; // Store::check() reports it
    }
    return token;
}

} // namespace

bool scanColumns(Store &store, qint64 generation, const RouteShape &shape,
                 const std::function<void(const Columns &)> &visit, const std::stop_token &stop)
{
    sql::Query query(store.database(),
                     QStringLiteral("SELECT tokens.token, tokens.phase, routes.data FROM tokens LEFT JOIN routes "
                                    "ON routes.generation = tokens.generation AND routes.n = tokens.n "
                                    "WHERE tokens.generation = ? ORDER BY tokens.n"));
    query.bind(generation).run();
    Columns columns(shape);
    while (query.next()) {
        if (stop.stop_requested())
            return false;
        columns.append(scannedToken(query));
        if (columns.size() == ColumnPages::pageTokens) {
            visit(columns);
            columns = Columns(shape, columns.span().end);
        }
    }
    if (columns.size() > 0)
        visit(columns);
    return true;
}

} // namespace moire::analysis
