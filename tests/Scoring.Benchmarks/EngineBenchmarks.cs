using BenchmarkDotNet.Attributes;
using Scoring.Language;
using Scoring.Language.Attributions;
using Scoring.Language.Extraction;
using Scoring.Language.Reading;
using Scoring.Language.Rules;

namespace Scoring.Benchmarks;

/// <summary>
/// The engine and its parts over the sample articles, on one thread. Times are for all samples together: compare them with one another and
/// with an earlier run on the same machine; words a second on other texts are told by <c>Scoring.Cli bench</c>.
/// </summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    private readonly LanguagePipeline _pipeline = new();
    private readonly LearnedExtractor _learned = new(ModelFile.Embedded(Extractor.Model));
    private readonly List<string> _texts = Samples.Texts();
    private readonly List<(AnnotatedText Text, List<Extracted> Rules, List<Extracted> Found)> _read;

    public EngineBenchmarks() =>
        _read = [.. _texts.Select(AnnotatedText.Read).Select(text => (text, RuleExtractor.Extract(text), Extractor.Extract(text)))];

    [Benchmark(Baseline = true, Description = "pipeline")]
    public int Pipeline() => _texts.Sum(text => _pipeline.Analyze(text).Attributions.Count);

    [Benchmark(Description = "extractor (network)")]
    public int Network() => _read.Sum(read => _learned.Extract(read.Text, read.Rules).Count);

    [Benchmark(Description = "tokens, tags, names, phrases")]
    public int Tagger() => _texts.Sum(text => AnnotatedText.Read(text).Names.Count);

    [Benchmark(Description = "coreference and classes")]
    public int Sources() => _read.Sum(read => Assembler.Assemble(read.Text, read.Found, nests: true).Count);

    [Benchmark(Description = "rules")]
    public int Rules() => _read.Sum(read => RuleExtractor.Extract(read.Text).Count);
}
