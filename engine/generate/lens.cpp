// SPDX-License-Identifier: GPL-3.0-or-later
#include <moire/lens.h>

#include <moire/gguf.h>

#include "generate/logit_row.h"
#include "model/stream_reading.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

namespace moire {

namespace {

constexpr double evaluationShare = 0.8; ///< of the progress; the rest are the logits

/// Rows of logits at a time: at most 64 MiB.
size_t lensRows(const ModelConfig &config)
{
    return std::clamp<size_t>((16u << 20) / config.vocabulary, 1, config.layers);
}

/// Tokens that have no finite score get none; a row without any is damage that the caller has to hear of.
void requireFinite(std::span<float> row, uint32_t layer, const std::string &path)
{
    bool any = false;
    for (float &logit : row) {
        if (std::isfinite(logit))
            any = true;
        else
            logit = -std::numeric_limits<float>::infinity();
    }
    if (!any)
        throw Error(ErrorKind::Refused, "the residual stream after layer " + std::to_string(layer) + " is not finite",
                    path, "use another file of this model");
}

void rankTokens(LensLayer &layer, std::span<const float> logits, TokenId followed, size_t best)
{
    const LogitRow row(logits);
    const Distribution distribution = row.distribution();
    const auto token = [&](TokenId id) {
        const float logit = logits[id.value];
        return LensToken{id, logit, static_cast<float>(std::exp(distribution.logProbability(logit)))};
    };
    std::vector<Candidate> candidates;
    row.best(best, -std::numeric_limits<float>::infinity(), candidates);
    for (const Candidate &candidate : candidates)
        layer.tokens.push_back(token(candidate.id));
    layer.tokens.push_back(token(followed));
    layer.rank = 1 + static_cast<size_t>(std::count_if(logits.begin(), logits.end(), [&](float logit) {
                     return logit > logits[followed.value];
                 }));
}

/// What outputs add to logits. Keeps the directions of the tokens, which many layers share.
class Attribution {
public:
    explicit Attribution(const OutputHead &head) : m_head(head) { }

    void setLayer(std::span<const LensToken> tokens, std::span<const float> after)
    {
        m_rms = m_head.rms(after);
        m_now.clear();
        for (const LensToken &token : tokens) {
            auto known = m_directions.find(token.id);
            if (known == m_directions.end())
                known = m_directions.emplace(token.id, m_head.direction(token.id)).first;
            m_now.push_back(&known->second);
        }
    }
    /// Of \p output less \p less (empty: nothing), both [d].
    std::vector<float> of(std::span<const float> output, std::span<const float> less = {}) const
    {
        std::vector<float> adds;
        for (const std::vector<float> *direction : m_now) {
            double sum = 0.0;
            for (size_t c = 0; c < output.size(); ++c) {
                const double x = static_cast<double>(output[c]) - (less.empty() ? 0.0 : static_cast<double>(less[c]));
                sum += x * static_cast<double>((*direction)[c]);
            }
            adds.push_back(static_cast<float>(sum / m_rms));
        }
        return adds;
    }

private:
    const OutputHead &m_head;
    std::map<TokenId, std::vector<float>> m_directions;
    std::vector<const std::vector<float> *> m_now;
    double m_rms = 1.0;
};

void addExperts(LensLayer &layer, const StreamRecord::Experts &experts, size_t width, const Attribution &attribution)
{
    for (size_t j = 0; j < experts.ids.size(); ++j)
        if (experts.ids[j] != TokenRoutes::none)
            layer.parts.push_back({LensPart::Kind::Expert, ExpertIndex(experts.ids[j]), experts.weights[j],
                                   attribution.of(std::span(experts.outputs).subspan(j * width, width))});
    if (!experts.shared.empty())
        layer.parts.push_back({.kind = LensPart::Kind::Shared, .adds = attribution.of(experts.shared)});
}

} // namespace

std::vector<LensLayer> readLens(const Model &model, const LensRequest &request,
                                const std::function<void(double)> &progress, const std::stop_token &stop)
{
    const ModelConfig &config = model.config();
    if (request.followed.value >= config.vocabulary)
        throw Error(ErrorKind::Usage, "token " + std::to_string(request.followed.value) + " does not exist", "lens",
                    "use ids below " + std::to_string(config.vocabulary));
    const StreamRecord stream = readStream(
        model, request.ids, request.policy, request.cacheType, [&](double part) { progress(evaluationShare * part); },
        stop);

    const OutputHead head(model);
    Attribution attribution(head);
    const size_t width = config.width;
    const auto row = [width](const std::vector<float> &rows, uint32_t layer) {
        return std::span(rows).subspan(layer * width, width);
    };
    std::vector<LensLayer> layers;
    auto experts = stream.experts.begin();
    for (uint32_t first = 0; first < config.layers;) {
        if (stop.stop_requested())
            throw Error(ErrorKind::Interrupted, "the lens was interrupted", "layer " + std::to_string(first),
                        "start it again");
        const uint32_t count = std::min(config.layers - first, static_cast<uint32_t>(lensRows(config)));
        std::vector<float> logits = head.logits(std::span(stream.after).subspan(first * width, count * width));
        for (uint32_t l = first; l < first + count; ++l) {
            const auto scores = std::span(logits).subspan(size_t{l - first} * config.vocabulary, config.vocabulary);
            requireFinite(scores, l, model.file().path());
            LensLayer layer{.layer = LayerIndex(l)};
            rankTokens(layer, scores, request.followed, request.best);
            attribution.setLayer(layer.tokens, row(stream.after, l));
            layer.parts.push_back(
                {.kind = LensPart::Kind::Attention,
                 .adds = attribution.of(row(stream.attended, l),
                                        l == 0 ? std::span(stream.embedded) : row(stream.after, l - 1))});
            if (experts != stream.experts.end() && experts->layer == l)
                addExperts(layer, *experts++, width, attribution);
            else
                layer.parts.push_back({.kind = LensPart::Kind::Dense,
                                       .adds = attribution.of(row(stream.after, l), row(stream.attended, l))});
            layers.push_back(std::move(layer));
        }
        first += count;
        progress(evaluationShare + (1.0 - evaluationShare) * first / config.layers);
    }
    model.file().checkIntact(); // rows of the output matrix were read from the file
    return layers;
}

} // namespace moire
