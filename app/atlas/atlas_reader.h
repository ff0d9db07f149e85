// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "atlas/atlas_records.h"
#include "atlas/routing_export.h"

#include <stop_token>

/// Reading for the Atlas: opens a read-only connection of its own for each call, on the calling thread. Throws Error
/// like Store, and Interrupted if a stop is requested.
namespace moire::atlas {

struct Contents {
    std::vector<Model> models;
    std::vector<std::pair<qint64, QString>> folders; ///< id and name
};
/// A database that does not exist has no models.
Contents readContents(const QString &database);

struct MapRequest {
    Model model;
    Scope scope;
    /// Of the model, if its file or its header is known; without layers: the model is dense. None: the shape comes from
    /// the routes.
    std::optional<analysis::RouteShape> shape;
};

/// The sums of all answers: from the cache as far as they are there. \p progress counts tokens.
SharedMap readMap(const QString &database, const MapRequest &request, const Progress &progress,
                  const std::stop_token &stop);

/// The coupling of all tokens of a map, from the cache or from its tokens. Null: it is not possible, because the map
/// has no sequences, or CouplingBuilder::fits() is false. \p import: where the map is from, null: the database.
SharedCoupling readCoupling(const QString &database, const Map &map, const Import *import, const Progress &progress,
                            const std::stop_token &stop);

/// One expert of a map.
SharedExpert readExpert(const QString &database, const Map &map, const Import *import, analysis::Cell cell,
                        const Progress &progress, const std::stop_token &stop);

/// The map's routing into a file, see exportRouting().
void writeRouting(const QString &database, const Map &map, const Import *import, RoutingFormat format,
                  const QString &path, const Progress &progress, const std::stop_token &stop);

} // namespace moire::atlas
