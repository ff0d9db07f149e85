// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include <moire/backends.h>
#include <moire/gguf.h>
#include <moire/tokenizer.h>

#include <nlohmann/json.hpp>

namespace moire::cli {

namespace {

using Json = nlohmann::ordered_json;

struct InspectOptions {
    ModelOptions model;
    bool json = false;
    bool tensors = false;
    bool showTemplate = false;
    std::string key;
};

Json scalar(const gguf::Value &v)
{
    if (const auto text = v.toString())
        return validText(*text);
    if (const auto flag = v.toBool())
        return *flag;
    if (v.type() == gguf::ValueType::Float32 || v.type() == gguf::ValueType::Float64)
        return *v.toDouble();
    if (const auto number = v.toUnsigned())
        return *number;
    if (const auto number = v.toSigned())
        return *number;
    return v.toDouble().value_or(0.0);
}

/// Arrays longer than \p limit are cut and end with a note of how many elements were left out.
Json valueJson(const gguf::Value &v, uint64_t limit)
{
    if (v.type() != gguf::ValueType::Array)
        return scalar(v);
    Json array = Json::array();
    if (v.elementType() == gguf::ValueType::String)
        v.forEachString([&](std::string_view text) {
            array.push_back(validText(text));
            return array.size() < limit;
        });
    else
        for (uint64_t i = 0; i < std::min(v.count(), limit); ++i)
            array.push_back(scalar(v.element(i)));
    if (v.count() > array.size())
        array.push_back("... " + std::to_string(v.count() - array.size()) + " more");
    return array;
}

Json tensorJson(const gguf::TensorInfo &t)
{
    Json shape = Json::array();
    for (uint32_t i = 0; i < t.rank; ++i)
        shape.push_back(t.dims[i]);
    return {{"name", validText(t.name)}, {"type", typeName(t.type)}, {"shape", shape},
            {"offset", t.offset},        {"bytes", t.byteCount},     {"part", t.part}};
}

Json tokenizerJson(const ModelSummary &s)
{
    if (!s.tokenizer)
        return nullptr;
    const Tokenizer &t = *s.tokenizer;
    const auto id = [](std::optional<TokenId> token) { return token ? Json(token->value) : Json(nullptr); };
    return {{"model", t.model()}, {"pre", t.preTokenizer()}, {"tokens", t.vocabularySize()}, {"bos", id(t.bos())},
            {"eos", id(t.eos())}, {"add_bos", t.addsBos()},  {"add_eos", t.addsEos()}};
}

Json backendsJson(const std::vector<BackendInfo> &backends)
{
    const auto text = [](const std::string &t) { return t.empty() ? Json(nullptr) : Json(validText(t)); };
    Json list = Json::array();
    for (const BackendInfo &backend : backends) {
        Json devices = Json::array();
        for (const DeviceInfo &device : backend.devices)
            devices.push_back({{"name", validText(device.name)},
                               {"capability", device.capability},
                               {"total_bytes", device.totalMemory},
                               {"free_bytes", device.freeMemory ? Json(*device.freeMemory) : Json(nullptr)},
                               {"why_not", text(device.whyNot)}});
        list.push_back({{"name", backend.name},
                        {"available", backend.available},
                        {"description", text(backend.description)},
                        {"why_not", text(backend.whyNot)},
                        {"devices", devices}});
    }
    return list;
}

Json summaryJson(const ModelSummary &s, bool whole)
{
    Json metadata = Json::object();
    auto &pairs = metadata.get_ref<Json::object_t &>(); // appended to directly, because key lookup is linear
    for (const auto &entry : s.file->metadata().entries())
        pairs.push_back({validText(entry.key), valueJson(entry.value, whole ? 64 : 8)});
    Json tensors = Json::array();
    for (const auto &tensor : s.file->tensors())
        tensors.push_back(tensorJson(tensor));
    Json out{{"path", s.file->path()},
             {"version", s.file->version()},
             {"parts", s.file->partCount()},
             {"bytes", s.file->totalBytes()},
             {"architecture", s.architecture},
             {"name", s.name},
             {"supported", s.supported},
             {"parameters", s.parameters},
             {"active_parameters", s.activeParameters},
             {"metadata", metadata},
             {"tensors", tensors},
             {"tokenizer", tokenizerJson(s)}};
    const bool hasTemplate = s.chatFormat && !s.chatFormat->source().empty();
    out["template"] = hasTemplate ? Json(validText(s.chatFormat->source())) : Json(nullptr);
    out["template_error"] =
        hasTemplate && !s.chatFormat->usable() ? Json(validText(s.chatFormat->problem())) : Json(nullptr);
    out["warnings"] = s.warnings;
    return out;
}

void printTable(const ModelSummary &s, const InspectOptions &options, Output &out)
{
    const Json json = summaryJson(s, false);
    const auto line = [&](const std::string &name, const std::string &value) {
        out.write(name + std::string(name.size() < 20 ? 20 - name.size() : 1, ' ') + printable(value, 400) + "\n");
    };
    line("file", s.file->path());
    line("format",
         "GGUF " + std::to_string(s.file->version()) + ", " + std::to_string(s.file->partCount()) + " part(s), " +
             std::to_string(s.file->totalBytes()) + " bytes");
    line("architecture", s.architecture + (s.supported ? "" : " (not supported: " + s.unsupportedWhy + ")"));
    line("name", s.name);
    line("parameters", std::to_string(s.parameters) + ", active per token " + std::to_string(s.activeParameters));
    line("tokenizer", jsonText(json["tokenizer"]));
    line("template",
         s.chatFormat && !s.chatFormat->source().empty() ? std::to_string(s.chatFormat->source().size()) + " bytes" +
                 (s.chatFormat->usable() ? "" : ", cannot be used")
                                                         : "none");
    for (const std::string &warning : s.warnings)
        line("warning", warning);
    out.write("\nbackends\n");
    for (const std::string &text : describeBackends(knownBackends()))
        out.write("  " + printable(text, 400) + "\n");
    out.write("\nmetadata\n");
    for (const auto &[key, value] : json["metadata"].items())
        out.write("  " + printable(key) + " = " + printable(jsonText(value), 160) + "\n");
    out.write("\n" + std::to_string(s.file->tensors().size()) + " tensors\n");
    for (const auto &t : json["tensors"])
        if (options.tensors)
            out.write("  " + printable(t["name"].get<std::string>()) + "  " + t["type"].get<std::string>() + "  " +
                      jsonText(t["shape"]) + "  offset " + jsonText(t["offset"]) + "  " + jsonText(t["bytes"]) +
                      " bytes\n");
}

int inspect(const InspectOptions &options)
{
    const ModelSummary s = summarize(options.model.path);
    Output out;
    if (!options.key.empty()) {
        const gguf::Value *value = s.file->metadata().find(options.key);
        if (!value)
            throw Error(ErrorKind::Refused, "the file has no key " + printable(options.key), options.model.path,
                        "run moire-cli inspect to list its keys");
        const Json json = valueJson(*value, UINT64_MAX);
        out.write((json.is_string() && !options.json ? json.get<std::string>() : jsonText(json)) + "\n");
    } else if (options.showTemplate) {
        if (!s.chatFormat || s.chatFormat->source().empty())
            throw Error(ErrorKind::Refused, "the file has no chat template", options.model.path, "use another model");
        out.write(s.chatFormat->source());
    } else if (options.json) {
        Json json = summaryJson(s, true);
        json["backends"] = backendsJson(knownBackends());
        out.write(jsonText(json) + "\n");
    } else {
        printTable(s, options, out);
    }
    out.finish();
    return exitDone;
}

} // namespace

void addInspect(CLI::App &app, Action &action)
{
    auto *command = app.add_subcommand("inspect", "show what a model file contains, without running it");
    auto options = std::make_shared<InspectOptions>();
    options->model.add(*command, ModelOptions::Uses::File, "-m,--model,file");
    command->add_flag("--json", options->json, "print JSON");
    command->add_flag("--tensors", options->tensors, "list every tensor");
    command->add_flag("--template", options->showTemplate, "print only the chat template");
    command->add_option("--key", options->key, "print the full value of one key");
    command->callback([options, &action] { action = [options] { return inspect(*options); }; });
}

} // namespace moire::cli
