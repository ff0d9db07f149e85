// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gguf/writer.h"
#include "library/model_library.h"
#include "library/model_listing.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <string>
#include <vector>

/// Model files that tests of the library generate.
namespace library_files {

/// A file with a name and no tensors, of an architecture that the engine does not run.
inline void write(const QString &path, const std::string &name, const std::vector<std::string> &tokens = {"a", "b"})
{
    moire::gguf::Writer writer;
    writer.add("general.architecture", "sample");
    writer.add("general.name", name);
    writer.add("sample.block_count", uint32_t{27});
    writer.add("sample.expert_count", uint32_t{64});
    writer.add("sample.expert_used_count", uint32_t{6});
    writer.add("sample.context_length", uint32_t{4096});
    writer.add("tokenizer.ggml.model", "gpt2");
    writer.add("tokenizer.ggml.pre", "default");
    writer.add("tokenizer.ggml.tokens", std::span<const std::string>(tokens));
    writer.write(path.toStdString());
}

inline void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

inline QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Entries that do not come with the program, by path.
inline std::vector<moire::ModelEntry> own(const moire::ModelLibrary &library)
{
    std::vector<moire::ModelEntry> entries = library.entries();
    std::erase_if(entries, [](const moire::ModelEntry &entry) { return entry.file->builtIn; });
    return entries;
}

inline QString nameOf(const moire::ModelLibrary &library, const QString &path)
{
    const moire::ModelEntry *entry = library.find(path);
    return entry ? entry->file->name : QString();
}

/// One file as the library lists it.
inline moire::ModelFile find(const QString &path)
{
    return moire::listModels({}, {path}).models.front();
}

} // namespace library_files
