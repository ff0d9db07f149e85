// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/model_text.h"

#include "items/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace moire::model_text {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ModelText)
};

/// What \p describe says of the layers, in order of appearance. If they differ, each says of how many; those of which
/// nothing is to be said are left out.
template <class Describe>
QStringList ofLayers(const ModelConfig &config, Describe describe)
{
    std::vector<std::pair<QString, int>> groups;
    for (const LayerConfig &layer : config.perLayer) {
        const QString text = describe(layer);
        const auto found = std::ranges::find(groups, text, &std::pair<QString, int>::first);
        found == groups.end() ? void(groups.emplace_back(text, 1)) : void(++found->second);
    }
    QStringList texts;
    for (const auto &group : groups)
        if (!group.first.isEmpty())
            texts << (groups.size() == 1
                          ? group.first
                          : Text::tr("%1 in %Ln layer(s)", "of the model's layers", group.second).arg(group.first));
    return texts;
}

QString mixingOf(const LayerConfig &layer)
{
    if (layer.recurrent.kind == RecurrentKind::ShortConvolution)
        return Text::tr("short convolution, kernel %1").arg(layer.recurrent.kernel);
    if (layer.recurrent.kind == RecurrentKind::GatedDelta)
        return Text::tr("gated delta rule, %1 heads").arg(layer.recurrent.heads);
    if (layer.recurrent.kind == RecurrentKind::StateSpace)
        return Text::tr("Mamba-2, %1 heads").arg(layer.recurrent.heads);
    if (!layer.mixes())
        return {};
    const AttentionConfig &a = layer.attention;
    return a.kind == AttentionKind::Latent
        ? Text::tr("latent, %1 + %2").arg(a.kvRank).arg(a.ropeWidth)
        : Text::tr("grouped, %1 heads for %2 of the cache").arg(a.heads).arg(a.kvHeads);
}

QString windowOf(const LayerConfig &layer)
{
    const uint32_t window = layer.attention.window;
    return window > 0 ? Text::tr("window %1").arg(format::count(window)) : QString();
}

/// \p withBase: layers of this model have different ones.
QString rotationOf(const RotaryConfig &rotary, bool withBase)
{
    if (rotary.dimensions == 0)
        return Text::tr("no rotation");
    QStringList parts;
    const QString factor = QString::number(rotary.factor, 'g', 3);
    if (rotary.scaling == RotaryScaling::Yarn)
        parts << Text::tr("YaRN × %1").arg(factor);
    else if (rotary.scaling == RotaryScaling::Linear)
        parts << Text::tr("linear × %1").arg(factor);
    if (withBase)
        parts << Text::tr("base %1").arg(format::count(static_cast<quint64>(std::clamp(rotary.base, 0.0, 1e15))));
    return parts.join(QStringLiteral(", "));
}

const ModelConfig *configOf(const ModelFile &file)
{
    return file.footprint ? &file.footprint->config : nullptr;
}

} // namespace

QString fit(const ModelEntry &entry)
{
    const ModelFile &file = *entry.file;
    if (!file.readable())
        return format::sentence(file.problem);
    if (!entry.fit)
        return file.unsupportedWhy.isEmpty() ? Text::tr("not supported")
                                             : Text::tr("not supported: %1").arg(file.unsupportedWhy);
    switch (entry.fit->kind) {
    case MemoryFit::Kind::InMemory:
        return Text::tr("in memory, %1 to spare").arg(format::bytes(entry.fit->spare));
    case MemoryFit::Kind::Tight:
        return Text::tr("tight: context up to %1").arg(format::count(entry.fit->largestContext));
    case MemoryFit::Kind::FromDisk:
        return Text::tr("from disk: slow");
    }
    return {};
}

QString speed(const ModelEntry &entry)
{
    const QString text = format::speed(entry.speed.tokensPerSecond);
    switch (entry.speed.kind) {
    case ModelSpeed::Kind::Measured:
        return text;
    case ModelSpeed::Kind::Estimated:
        return Text::tr("up to %1").arg(text);
    case ModelSpeed::Kind::Unknown:
        break;
    }
    return {};
}

QString speedDetail(const ModelEntry &entry)
{
    switch (entry.speed.kind) {
    case ModelSpeed::Kind::Measured:
        return Text::tr("Measured here: the median of %Ln answer(s).", nullptr, entry.speed.answers);
    case ModelSpeed::Kind::Estimated:
        return Text::tr("Estimated from the bytes read per token and this machine's measured memory bandwidth. "
                        "No answer of this model has been saved yet.");
    case ModelSpeed::Kind::Unknown:
        break;
    }
    return Text::tr("Not measured here yet.");
}

QString layers(const ModelFile &file)
{
    const QString all = file.shape.layers > 0 ? format::count(file.shape.layers) : QString();
    const ModelConfig *config = configOf(file);
    if (!config || config->moe.experts == 0)
        return all;
    const auto dense = static_cast<int>(config->layers - config->moeLayers().size());
    return dense == 0 ? all : Text::tr("%1, %Ln of them dense", nullptr, dense).arg(all);
}

QString experts(const ModelFile &file)
{
    const ModelShape &shape = file.shape;
    if (shape.experts == 0)
        return file.readable() ? Text::tr("none: dense") : QString();
    const QString routed = format::count(shape.experts);
    const QString used = format::count(shape.expertsUsed);
    if (shape.sharedExperts == 0)
        return Text::tr("%1 routed, %2 used").arg(routed, used);
    return Text::tr("%1 routed, %2 used, %3 shared").arg(routed, used, format::count(shape.sharedExperts));
}

QString router(const ModelFile &file)
{
    const ModelConfig *config = configOf(file);
    if (!config || config->moe.experts == 0)
        return {};
    const MoeConfig &moe = config->moe;
    QStringList parts{moe.score == RouterScore::Sigmoid ? Text::tr("sigmoid") : Text::tr("softmax")};
    if (moe.groups > 1)
        parts << Text::tr("%1 of %2 groups").arg(moe.groupsUsed).arg(moe.groups);
    if (moe.selectionBias)
        parts << Text::tr("selection bias");
    parts << (moe.normalizeWeights ? Text::tr("renormalised") : Text::tr("not renormalised"));
    if (moe.weightScale != 1.0)
        parts << Text::tr("scale %1").arg(format::threeDigits(moe.weightScale));
    return parts.join(QStringLiteral(", "));
}

QString attention(const ModelFile &file)
{
    const ModelConfig *config = configOf(file);
    if (!config)
        return {};
    return (ofLayers(*config, mixingOf) + ofLayers(*config, windowOf)).join(QStringLiteral(", "));
}

QString context(const ModelFile &file)
{
    if (file.shape.context == 0)
        return {};
    const QString text = format::count(file.shape.context);
    const ModelConfig *config = configOf(file);
    if (!config)
        return text;
    std::set<double> bases;
    for (const LayerConfig &layer : config->perLayer)
        if (layer.attention.rotary.dimensions > 0)
            bases.insert(layer.attention.rotary.base);
    const QStringList rotations = ofLayers(*config, [&bases](const LayerConfig &layer) {
        return layer.attention.heads == 0 ? QString() : rotationOf(layer.attention.rotary, bases.size() > 1);
    });
    return rotations.isEmpty()
        ? text
        : Text::tr("%1 (%2)", "a context and how positions are scaled").arg(text, rotations.join(QStringLiteral("; ")));
}

QString cache(const ModelFile &file, size_t tokens)
{
    const ModelConfig *config = configOf(file);
    if (!config)
        return {};
    QStringList parts;
    if (const auto bytes = cacheBytes(*config, TensorType::F16, tokens))
        parts << Text::tr("%1 F16").arg(format::bytes(*bytes));
    if (const auto bytes = cacheBytes(*config, TensorType::Q8_0, tokens))
        parts << Text::tr("%1 Q8_0").arg(format::bytes(*bytes));
    return parts.join(QStringLiteral(" · "));
}

QString tokenBytes(const ModelFile &file)
{
    if (!file.footprint || file.bytes == 0)
        return {};
    const auto bytes = static_cast<double>(file.footprint->tokenBytes);
    return Text::tr("A token reads %1: %2 of the file.")
        .arg(format::bytes(file.footprint->tokenBytes), format::percent(bytes / static_cast<double>(file.bytes)));
}

QString tokenizer(const ModelFile &file)
{
    if (file.tokenizerModel.isEmpty())
        return file.readable() ? Text::tr("none") : QString();
    const QString kind = file.preTokenizer.isEmpty() ? file.tokenizerModel : file.preTokenizer;
    return Text::tr("%1, %Ln token(s)", nullptr, format::plural(static_cast<qint64>(file.tokens))).arg(kind);
}

QString chatTemplate(const ModelFile &file)
{
    if (!file.readable())
        return {};
    if (file.templateText.isEmpty())
        return Text::tr("none");
    if (!file.templateProblem.isEmpty())
        return file.templateProblem;
    return file.thinks ? Text::tr("can be used, with thinking") : Text::tr("can be used");
}

} // namespace moire::model_text
