// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/model_stream.h"

#include <QDataStream>

#include <algorithm>
#include <type_traits>

namespace moire {

namespace {

constexpr quint32 maxElements = 100'000; ///< of any list

/// The same function lists the fields for writing and reading, so that they cannot differ.
struct Out {
    QDataStream &stream;
    template <class T>
    void number(const T &value)
    {
        if constexpr (std::is_floating_point_v<T>)
            stream << static_cast<double>(value);
        else
            stream << static_cast<quint64>(value);
    }
    void text(const QString &value) { stream << value; }
    void texts(const QStringList &values)
    {
        stream << static_cast<quint32>(values.size());
        for (const QString &value : values)
            stream << value;
    }
    template <class T, class F>
    void list(const std::vector<T> &values, F element)
    {
        stream << static_cast<quint32>(values.size());
        for (const T &value : values)
            element(value);
    }
    template <class T, class F>
    void maybe(const std::optional<T> &value, F fields)
    {
        stream << value.has_value();
        if (value)
            fields(*value);
    }
};

struct In {
    QDataStream &stream;
    void damaged() { stream.setStatus(QDataStream::ReadCorruptData); }
    bool good() const { return stream.status() == QDataStream::Ok; }

    template <class T>
    void number(T &value)
    {
        if constexpr (std::is_floating_point_v<T>) {
            double read = 0;
            stream >> read;
            value = static_cast<T>(read);
        } else {
            quint64 read = 0;
            stream >> read;
            value = static_cast<T>(read);
            if (static_cast<quint64>(value) != read)
                damaged();
        }
    }
    void text(QString &value) { stream >> value; }
    void texts(QStringList &values)
    {
        quint32 count = 0;
        stream >> count;
        if (count > maxElements)
            damaged();
        for (quint32 i = 0; i < count && good(); ++i)
            stream >> values.emplaceBack();
    }
    template <class T, class F>
    void list(std::vector<T> &values, F element)
    {
        quint32 count = 0;
        stream >> count;
        if (count > maxElements)
            damaged();
        for (quint32 i = 0; i < count && good(); ++i) {
            values.emplace_back();
            element(values.back());
        }
    }
    template <class T, class F>
    void maybe(std::optional<T> &value, F fields)
    {
        bool there = false;
        stream >> there;
        if (there)
            fields(value.emplace());
    }
};

template <class A, class... T>
void numbers(A &a, T &...values)
{
    (a.number(values), ...);
}

template <class A, class Attention>
void attention(A &a, Attention &c)
{
    numbers(a, c.kind, c.heads, c.kvHeads, c.keyWidth, c.valueWidth, c.headNorm, c.bias, c.outputBias, c.softcap,
            c.scale, c.window, c.sinks, c.outputGate, c.queryRank, c.kvRank, c.ropeWidth, c.normAfterRotation,
            c.gateMatrix);
    auto &r = c.rotary;
    numbers(a, r.layout, r.scaling, r.dimensions, r.base, r.factor, r.originalContext, r.yarnBetaFast, r.yarnBetaSlow,
            r.yarnLogMultiplier, r.attentionFactor, r.longFactors, r.roundCorners);
}

template <class A, class Recurrent>
void recurrent(A &a, Recurrent &r)
{
    numbers(a, r.kind, r.kernel, r.channels, r.heads, r.keyHeads, r.keyWidth, r.valueWidth, r.normEpsilon,
            r.tiledHeads);
}

template <class A, class Config>
void config(A &a, Config &c)
{
    numbers(a, c.layers, c.width, c.vocabulary, c.trainedContext, c.normEpsilon, c.embeddingScale, c.logitScale,
            c.logitSoftcap);
    auto &m = c.moe;
    numbers(a, m.experts, m.expertsUsed, m.expertWidth, m.sharedExperts, m.sharedWidth, m.sharedGate, m.score,
            m.selectionBias, m.groups, m.groupsUsed, m.groupRank, m.normalizeWeights, m.weightScale, m.bias,
            m.latentWidth);
    a.list(c.perLayer, [&](auto &layer) {
        attention(a, layer.attention);
        recurrent(a, layer.recurrent);
        numbers(a, layer.feedForward, layer.denseWidth, layer.activation, layer.preNorms, layer.postNorms);
    });
}

template <class A, class Weights>
void weights(A &a, Weights &w)
{
    a.list(w.layers, [&](auto &bytes) { a.number(bytes); });
    numbers(a, w.output, w.embedding);
}

template <class A, class File>
void fields(A &a, File &f)
{
    a.text(f.path);
    a.texts(f.parts);
    a.list(f.stamps, [&](auto &s) { numbers(a, s.size, s.modified, s.changed, s.device, s.inode); });
    numbers(a, f.bytes, f.partCount, f.builtIn, f.parameters, f.activeParameters, f.tokens, f.thinks, f.ggufVersion);
    for (auto *text : {&f.problem, &f.remedy, &f.name, &f.architecture, &f.unsupportedWhy, &f.quantization,
                       &f.tokenizerModel, &f.preTokenizer, &f.templateText, &f.templateProblem})
        a.text(*text);
    numbers(a, f.shape.layers, f.shape.context, f.shape.experts, f.shape.expertsUsed, f.shape.sharedExperts);
    numbers(a, f.shares.experts, f.shares.attention, f.shares.embedding, f.shares.other);
    a.maybe(f.footprint, [&](auto &p) {
        config(a, p.config);
        numbers(a, p.fileBytes, p.tokenBytes);
        weights(a, p.file);
        weights(a, p.device);
    });
    a.texts(f.warnings);
    a.list(f.metadata, [&](auto &pair) {
        a.text(pair.first);
        a.text(pair.second);
    });
}

/// Checks what planning relies on.
bool sane(const ModelFile &file)
{
    if (file.stamps.size() != static_cast<size_t>(file.parts.size()) || file.parts.isEmpty())
        return false;
    if (!file.footprint)
        return true;
    const ModelConfig &c = file.footprint->config;
    const auto known = [](const LayerConfig &layer) {
        const RecurrentConfig &r = layer.recurrent; // its state is a product of these
        return r.kind <= RecurrentKind::StateSpace && r.kernel <= ConfigLimits::kernel &&
            r.channels <= ConfigLimits::width && r.heads <= ConfigLimits::heads &&
            r.keyWidth <= ConfigLimits::headWidth && r.valueWidth <= ConfigLimits::width &&
            layer.attention.kind <= AttentionKind::Latent && layer.attention.rotary.scaling <= RotaryScaling::Yarn &&
            layer.activation <= Activation::SquaredRelu;
    };
    return c.layers > 0 && c.layers <= ConfigLimits::layers && c.perLayer.size() == c.layers &&
        file.footprint->file.layers.size() == c.layers && file.footprint->device.layers.size() == c.layers &&
        std::all_of(c.perLayer.begin(), c.perLayer.end(), known) && c.moe.score <= RouterScore::Sigmoid;
}

} // namespace

void write(QDataStream &stream, const ModelFile &file)
{
    Out out{stream};
    fields(out, file);
}

ModelFile readModel(QDataStream &stream)
{
    ModelFile file;
    In in{stream};
    fields(in, file);
    if (in.good() && !sane(file))
        in.damaged();
    return file;
}

} // namespace moire
