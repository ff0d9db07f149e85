// SPDX-License-Identifier: GPL-3.0-or-later
#include "scripted_model.h"

#include "gguf/writer.h"

#include <array>
#include <atomic>
#include <cstdio>
#include <span>
#include <string_view>
#include <unistd.h>

namespace moire::test {

namespace {

std::string spelled(const Script::Piece &piece)
{
    if (piece.kind != TokenKind::Normal)
        return piece.text;
    std::string out;
    for (const char c : piece.text)
        out += c == ' ' ? std::string("\xE2\x96\x81") : std::string(1, c);
    return out;
}

std::vector<Script::Piece> vocabularyOf(const Script &script)
{
    using enum TokenKind;
    std::vector<Script::Piece> tokens{{"<unk>", Unknown}, {"<s>", Control}, {"</s>", Control}, {"<|start|>", Control}};
    for (int byte = 31; byte < 127; ++byte) {
        std::array<char, 8> name{};
        std::snprintf(name.data(), name.size(), "<0x%02X>", byte == 31 ? 10u : static_cast<unsigned>(byte));
        tokens.emplace_back(name.data(), Byte);
    }
    tokens.insert(tokens.end(), script.pieces.begin(), script.pieces.end());
    tokens.insert(tokens.end(), script.more.begin(), script.more.end());
    return tokens;
}

void addTokenizer(gguf::Writer &writer, const std::vector<Script::Piece> &tokens)
{
    std::vector<std::string> pieces;
    std::vector<int32_t> kinds;
    std::vector<float> scores;
    for (const Script::Piece &token : tokens) {
        pieces.push_back(spelled(token));
        kinds.push_back(static_cast<int32_t>(token.kind));
        scores.push_back(-static_cast<float>(scores.size()));
    }
    writer.add("tokenizer.ggml.model", "llama");
    writer.add("tokenizer.ggml.tokens", std::span<const std::string>(pieces));
    writer.add("tokenizer.ggml.token_type", std::span<const int32_t>(kinds));
    writer.add("tokenizer.ggml.scores", std::span<const float>(scores));
    writer.add("tokenizer.ggml.bos_token_id", Script::bos);
    writer.add("tokenizer.ggml.eos_token_id", Script::eos);
    writer.add("tokenizer.ggml.add_bos_token", true);
    writer.add("tokenizer.ggml.add_space_prefix", false);
}

} // namespace

ScriptedModel::ScriptedModel(const Script &script)
{
    static std::atomic<int> counter{0};
    m_path = std::filesystem::temp_directory_path() /
        ("moire-script-" + std::to_string(getpid()) + "-" + std::to_string(counter++) + ".gguf");
    const std::vector<Script::Piece> tokens = vocabularyOf(script);
    const size_t rows = tokens.size() - script.rowsLeftOut;
    const size_t width = (tokens.size() + 63) / 64 * 64;
    const size_t inner = 32;

    std::vector<float> embedding(rows * width, 0.0f);
    std::vector<float> output(rows * width, 0.0f);
    const uint32_t start = script.startByte ? 5u + static_cast<uint32_t>(script.startByte - ' ') : Script::start;
    for (uint32_t token = 0; token < rows; ++token) {
        const uint32_t last = Script::firstPiece + static_cast<uint32_t>(script.pieces.size()) - 1;
        const uint32_t next = token == start && !script.pieces.empty() ? Script::firstPiece
            : token >= Script::firstPiece && token < last              ? token + 1
                                                                       : Script::eos;
        embedding[token * width + token] = 1.0f;
        output[next * width + token] = 4.0f;
    }
    const std::vector<float> ones(width, 1.0f);
    const std::vector<float> zeros(width * width, 0.0f);

    gguf::Writer writer;
    const auto number = [&](const char *key, size_t value) {
        writer.add(std::string("llama.") + key, static_cast<uint32_t>(value));
    };
    const auto tensor = [&](std::string_view name, std::vector<uint64_t> dims, const std::vector<float> &values) {
        uint64_t count = 1;
        for (const uint64_t d : dims)
            count *= d;
        writer.addTensor(name, TensorType::F32, dims, std::as_bytes(std::span(values).first(count)));
    };
    writer.add("general.architecture", "llama");
    writer.add("general.name", "script");
    number("context_length", 512);
    number("embedding_length", width);
    number("block_count", 1);
    number("feed_forward_length", inner);
    number("attention.head_count", width / 32);
    number("attention.head_count_kv", 1);
    number("rope.dimension_count", 32);
    writer.add("llama.attention.layer_norm_rms_epsilon", 1e-5f);
    addTokenizer(writer, tokens);
    if (!script.chatTemplate.empty())
        writer.add("tokenizer.chat_template", script.chatTemplate);
    for (const auto &[key, value] : script.numbers)
        writer.add(key, value);
    for (const auto &[key, value] : script.flags)
        writer.add(key, value);
    tensor("token_embd.weight", {width, rows}, embedding);
    tensor("output_norm.weight", {width}, ones);
    tensor("output.weight", {width, rows}, output);
    tensor("blk.0.attn_norm.weight", {width}, ones);
    tensor("blk.0.ffn_norm.weight", {width}, ones);
    tensor("blk.0.attn_q.weight", {width, width}, zeros);
    tensor("blk.0.attn_k.weight", {width, 32}, zeros);
    tensor("blk.0.attn_v.weight", {width, 32}, zeros);
    tensor("blk.0.attn_output.weight", {width, width}, zeros);
    tensor("blk.0.ffn_gate.weight", {width, inner}, zeros);
    tensor("blk.0.ffn_up.weight", {width, inner}, zeros);
    tensor("blk.0.ffn_down.weight", {inner, width}, zeros);
    writer.write(m_path);
}

ScriptedModel::~ScriptedModel()
{
    std::error_code ignored;
    std::filesystem::remove(m_path, ignored);
}

} // namespace moire::test
