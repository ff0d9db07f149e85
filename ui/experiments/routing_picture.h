// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/reading.h"
#include "pictures/expert_map.h"

#include <QCoreApplication>

namespace moire::ui {

/// Where a variant chose other experts than the baseline, or better answers other ones than worse ones, ready to be
/// shown.
struct RoutingPicture {
    Q_DECLARE_TR_FUNCTIONS(RoutingPicture)
public:
    widgets::ExpertMapData map;
    QString names; ///< "12.7 off − as is"
    QString says; ///< how many experts are past the seed null, or why nobody knows
    struct Expert {
        widgets::ExpertCell cell;
        /// Share of the layer's choices: variant minus baseline, or per unit of advantage.
        double difference = 0.0;
        std::optional<double> p; ///< against the null, corrected; none: there is no null
        uint64_t count = 0; ///< choices in the variant's answers
    };
    std::vector<Expert> experts; ///< those most surely different first, then by size

    /// \p details null, or of models that cannot be compared: empty.
    static RoutingPicture of(const experiments::Reading &reading, const experiments::Details *details, size_t variant);
    /// \p found empty: nothing. \p usage: of the same answers.
    static RoutingPicture ofAdvantage(const std::vector<experiments::ExpertAdvantage> &found,
                                      const ExpertUsage &usage);
};

} // namespace moire::ui
