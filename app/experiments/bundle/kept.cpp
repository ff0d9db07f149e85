// SPDX-License-Identifier: GPL-3.0-or-later
#include "experiments/bundle/kept.h"

#include "experiments/fields.h"
#include "experiments/results_file.h"

namespace moire::experiments {

KeptExperiment openKept(const std::filesystem::path &path, Bundle::Load load)
{
    KeptExperiment kept;
    if (isBundle(path)) {
        const Bundle bundle(path);
        kept.results = std::make_unique<MemoryResults>();
        bundle.readInto(*kept.results, load);
        kept.definition = bundle.definition();
        kept.notes = bundle.notes();
        kept.origin = bundle.origin();
        return kept;
    }
    const bool alone = path.extension() == ResultsFile::pathFor("x").extension();
    const std::filesystem::path resultsPath = alone ? path : ResultsFile::pathFor(path);
    auto results = std::make_unique<ResultsFile>(resultsPath, ResultsFile::Access::Read);
    const Json json = results->definition(); // the file beside it may have changed since
    if (json.is_null())
        refuse("nothing was run yet", resultsPath.string(), "run the experiment first");
    kept.definition = parseRecorded(json, resultsPath.parent_path(), resultsPath.string());
    kept.notes = results->notes();
    kept.origin = results->origin();
    kept.results = std::move(results);
    return kept;
}

} // namespace moire::experiments
