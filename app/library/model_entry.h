// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <moire/model_facts.h>

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace moire {

/// Tells whether a file has changed without reading it.
struct FileStamp {
    quint64 size = 0; ///< bytes
    qint64 modified = 0; ///< nanoseconds since 1970
    qint64 changed = 0; ///< likewise, of content, name or permissions (ctime)
    quint64 device = 0;
    quint64 inode = 0;
    bool operator==(const FileStamp &) const = default;
};

/// What the header of a model file says, or why it cannot be read. Immutable once made, and shared between threads.
/// Text from the file is bounded and free of control characters.
struct ModelFile {
    QString path; ///< of the first part
    QStringList parts; ///< existing files, including the first
    std::vector<FileStamp> stamps; ///< one per part
    quint64 bytes = 0; ///< of all existing parts
    int partCount = 1; ///< expected number of parts
    bool builtIn = false; ///< comes with the program

    QString problem; ///< one sentence; empty: the file is readable. Otherwise nothing below is set
    QString remedy; ///< what to do about it

    QString name; ///< general.name, or else the file name
    QString architecture;
    QString unsupportedWhy; ///< why the engine cannot run it; empty: it can
    QString quantization; ///< "Q4_K_M"
    quint64 parameters = 0;
    quint64 activeParameters = 0; ///< read for one token
    ModelShape shape;
    ByteShares shares;
    std::optional<ModelFootprint> footprint; ///< includes the config; if the engine can run it

    QString tokenizerModel; ///< "gpt2", "llama"; empty: none
    QString preTokenizer;
    quint64 tokens = 0; ///< of the vocabulary
    QString templateText; ///< at most 64 KiB; empty: none
    QString templateProblem; ///< why it cannot be used; empty: usable or none
    bool thinks = false; ///< the template has thinking marks

    QStringList warnings;
    std::vector<std::pair<QString, QString>> metadata; ///< in file order, long values shortened
    quint32 ggufVersion = 0;

    bool readable() const { return problem.isEmpty(); }
    bool runs() const { return footprint.has_value(); }
};
using SharedModelFile = std::shared_ptr<const ModelFile>;

/// How fast a model decodes on this machine.
struct ModelSpeed {
    enum class Kind : quint8 {
        Unknown,
        Estimated, ///< an upper bound: measured memory bandwidth divided by the bytes per token
        Measured, ///< median of the answers that this machine generated
    };
    Kind kind = Kind::Unknown;
    double tokensPerSecond = 0.0;
    int answers = 0; ///< Measured: number of answers
    bool operator==(const ModelSpeed &) const = default;
};

/// A row of the library: a file, and how it runs on this machine.
struct ModelEntry {
    SharedModelFile file; ///< never null
    std::optional<MemoryFit> fit; ///< if the engine can run it
    ModelSpeed speed;
};

} // namespace moire
