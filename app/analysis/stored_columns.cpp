// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/stored_columns.h"

#include "analysis/column_pages.h"
#include "storage/store.h"

#include <moire/config.h>
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

/// Routes that cannot be read are none: Store::check() reports them.
TokenRoutes routesIn(const QByteArray &data, uint64_t &damaged)
{
    try {
        return unpackRoutes(std::as_bytes(std::span(data.constData(), static_cast<size_t>(data.size()))));
    } catch (const Error &) {
        ++damaged;
        return {};
    }
}

Phase phaseOf(qint64 phase)
{
    return phase >= 0 && phase <= static_cast<qint64>(Phase::Answer) ? static_cast<Phase>(phase) : Phase::Answer;
}

} // namespace

Scanned scanColumns(Store &store, qint64 generation, const RouteShape &shape,
                    const std::function<void(const Columns &)> &visit, const std::stop_token &stop)
{
    sql::Query query(store.database(),
                     QStringLiteral("SELECT tokens.token, tokens.phase, routes.data, %1 FROM tokens LEFT JOIN routes "
                                    "ON routes.generation = tokens.generation AND routes.n = tokens.n "
                                    "WHERE tokens.generation = ? ORDER BY tokens.n")
                         .arg(store.engineColumn()));
    query.bind(generation).run();
    Scanned scanned;
    Columns columns(shape);
    TokenRecord token;
    while (query.next()) {
        if (stop.stop_requested())
            return scanned;
        token.id = TokenId(static_cast<uint32_t>(std::clamp<qint64>(query.integer(0), 0, UINT32_MAX)));
        token.phase = phaseOf(query.integer(1));
        token.engine = static_cast<uint8_t>(std::clamp<qint64>(query.integer(3), 0, UINT8_MAX));
        token.experts = query.null(2) ? TokenRoutes() : routesIn(query.blob(2), scanned.damaged);
        columns.append(token);
        if (columns.size() == ColumnPages::pageTokens) {
            visit(columns);
            columns = Columns(shape, columns.span().end);
        }
    }
    if (columns.size() > 0)
        visit(columns);
    scanned.complete = true;
    return scanned;
}

std::optional<RouteShape> storedShape(Store &store, qint64 generation)
{
    sql::Query query(store.database(),
                     QStringLiteral("SELECT routes.data FROM routes JOIN tokens "
                                    "ON tokens.generation = routes.generation AND tokens.n = routes.n "
                                    "WHERE routes.generation = ? AND %1 = 0 ORDER BY routes.n LIMIT 100")
                         .arg(store.engineColumn()));
    query.bind(generation).run();
    uint64_t damaged = 0;
    while (query.next())
        if (TokenRoutes routes = routesIn(query.blob(0), damaged); !routes.empty())
            return RouteShape{std::move(routes.layers), ConfigLimits::experts, routes.perLayer};
    return {};
}

} // namespace moire::analysis
