// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/model_reader.h"

#include "library/library_text.h"
#include "library/split_name.h"

#include <moire/chat_template.h>
#include <moire/error.h>
#include <moire/gguf.h>

#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace moire {

namespace {

constexpr size_t maxNameBytes = 200;
constexpr size_t maxValueBytes = 400;
constexpr size_t maxWarningBytes = 500;
constexpr size_t maxTemplateBytes = 64u << 10;
constexpr size_t maxMetadataBytes = 64u << 10; ///< of all values
constexpr uint64_t maxShownElements = 8;
constexpr size_t maxShownWarnings = 50;

QString scalarText(const gguf::Value &value)
{
    if (const auto text = value.toString())
        return shownText(*text, maxValueBytes);
    if (const auto flag = value.toBool())
        return *flag ? QStringLiteral("true") : QStringLiteral("false");
    if (value.type() != gguf::ValueType::Float32 && value.type() != gguf::ValueType::Float64) {
        if (const auto number = value.toUnsigned())
            return QString::number(*number);
        if (const auto number = value.toSigned())
            return QString::number(*number);
    }
    return QString::number(value.toDouble().value_or(0.0), 'g', 7);
}

/// Shows the first elements of an array and its length.
QString valueText(const gguf::Value &value)
{
    if (value.type() != gguf::ValueType::Array)
        return scalarText(value);
    QStringList elements;
    if (value.elementType() == gguf::ValueType::String)
        value.forEachString([&](std::string_view text) {
            elements << QLatin1Char('"') + shownText(text, 40) + QLatin1Char('"');
            return static_cast<uint64_t>(elements.size()) < maxShownElements;
        });
    else
        for (uint64_t i = 0; i < std::min(value.count(), maxShownElements); ++i)
            elements << scalarText(value.element(i));
    const QString all = elements.join(QStringLiteral(", "));
    const uint64_t left = value.count() - static_cast<uint64_t>(elements.size());
    return left == 0 ? QLatin1Char('[') + all + QLatin1Char(']')
                     : QLatin1Char('[') + all + QStringLiteral(", …] (%1)").arg(value.count());
}

void readMetadata(const gguf::Metadata &metadata, ModelFile &file)
{
    size_t bytes = 0;
    size_t shown = 0;
    for (const auto &entry : metadata.entries()) {
        if (bytes > maxMetadataBytes) {
            file.metadata.emplace_back(
                QStringLiteral("…"),
                LibraryText::tr("%Ln more key(s)", nullptr, static_cast<int>(metadata.entries().size() - shown)));
            return;
        }
        QString key = shownText(entry.key, maxNameBytes);
        QString value = valueText(entry.value);
        bytes += static_cast<size_t>(key.size() + value.size()) + 32;
        ++shown;
        file.metadata.emplace_back(std::move(key), std::move(value));
    }
}

void take(const ModelHeader &header, ModelFile &file)
{
    const ModelSummary &s = header.summary;
    const QString name = shownText(s.name, maxNameBytes).trimmed();
    if (!name.isEmpty())
        file.name = name;
    file.bytes = s.file->totalBytes();
    file.ggufVersion = s.file->version();
    file.architecture = shownText(s.architecture, maxNameBytes);
    file.quantization = QString::fromStdString(header.quantization);
    file.parameters = s.parameters;
    file.activeParameters = s.activeParameters;
    file.shape = header.shape;
    file.shares = header.shares;
    file.footprint = header.footprint;
    if (!file.footprint) {
        const std::string why = !s.unsupportedWhy.empty() ? s.unsupportedWhy
            : !s.warnings.empty()                         ? s.warnings.back()
                                                          : std::string();
        file.unsupportedWhy = shownText(why, maxWarningBytes);
    }
    file.tokenizerModel = shownText(header.tokenizerModel, maxNameBytes);
    file.preTokenizer = shownText(header.preTokenizer, maxNameBytes);
    file.tokens = header.tokens;
    if (s.chatFormat) {
        // Line breaks are kept: the text is shown by itself.
        const std::string &source = s.chatFormat->source();
        file.templateText =
            QString::fromUtf8(source.data(), static_cast<qsizetype>(std::min(source.size(), maxTemplateBytes)));
        file.templateProblem = shownText(s.chatFormat->problem(), maxWarningBytes);
        file.thinks = s.chatFormat->thinking().has_value();
    }
    for (const std::string &warning : s.warnings)
        if (static_cast<size_t>(file.warnings.size()) < maxShownWarnings)
            file.warnings << shownText(warning, maxWarningBytes);
    readMetadata(s.file->metadata(), file);
}

} // namespace

QString shownText(std::string_view bytes, size_t limit)
{
    QString text = QString::fromStdString(printable(bytes, limit));
    text.removeIf([](QChar c) {
        const char16_t u = c.unicode();
        return u == 0x61C || u == 0x200E || u == 0x200F || (u >= 0x2028 && u <= 0x202E) || (u >= 0x2066 && u <= 0x2069);
    });
    return text;
}

ModelFile readModelFile(ModelFile file)
{
    const QFileInfo place(file.path);
    const auto split = SplitName::of(place.fileName());
    file.name = split ? split->stem : place.completeBaseName();
    if (!file.problem.isEmpty())
        return file;
    try {
        take(readHeader(std::filesystem::path(QFile::encodeName(file.path).toStdString())), file);
    } catch (const Error &error) {
        file.problem = shownText(error.problem(), maxWarningBytes);
        file.remedy = shownText(error.remedy(), maxWarningBytes);
    } catch (const std::exception &) { // out of memory
        file.problem = LibraryText::tr("The header of the file could not be read.");
        file.remedy = LibraryText::tr("Download the file again.");
    }
    return file;
}

} // namespace moire
