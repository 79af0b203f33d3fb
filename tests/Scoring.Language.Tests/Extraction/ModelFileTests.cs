using System.Text;
using Scoring.Language.Extraction;
using Scoring.Language.Extraction.Features;
using Scoring.Language.Extraction.Network;

namespace Scoring.Language.Tests.Extraction;

/// <summary>What cannot be read as a model is told by file, by what was found and by what was expected.</summary>
public sealed class ModelFileTests
{
    [Fact]
    public void Reads_what_fits() => Assert.Equal("a-model", ModelFile.Read(new MemoryStream(Bytes(Acceptance.Features + 1)), "a.bin").Version);

    [Fact]
    public void Refuses_what_is_no_model() => Refused([.. Enumerable.Repeat((byte)7, 100)], "it is no extraction model");

    [Fact]
    public void Refuses_an_empty_file() => Refused([], "ends too early, after 0 bytes");

    [Fact]
    public void Refuses_a_later_format()
    {
        var bytes = Bytes(Acceptance.Features + 1);
        bytes[0]++;
        Refused(bytes, "the model has format 2; this engine reads format 1.");
    }

    [Fact]
    public void Refuses_a_model_trained_on_other_features()
    {
        var bytes = Bytes(Acceptance.Features + 1);
        BitConverter.GetBytes(999).CopyTo(bytes, 4);
        Refused(bytes, $"version 999 of the features; this engine has version {FeatureReader.Version}.");
    }

    [Fact]
    public void Refuses_another_number_of_features_of_acceptance() => Refused(
        Bytes(Acceptance.Features), $"the weights 'acceptance' of the model 'a-model' are {Acceptance.Features} × 2; this engine expects {Acceptance.Features + 1} × 2.");

    [Fact]
    public void Refuses_a_vocabulary_whose_vectors_are_another_s() => Refused(
        Bytes(7, WeightNames.Words, Dimensions.Word), $"'words' of the model 'a-model' are 7 × {Dimensions.Word}; this engine expects 2 × {Dimensions.Word}.");

    [Fact]
    public void Refuses_a_file_that_is_cut_off_wherever()
    {
        var whole = Bytes(Acceptance.Features + 1);
        for (var length = 0; length < whole.Length; length++) Refused(whole[..length], "a.bin: the model ends too early");
    }

    [Fact]
    public void Refuses_what_goes_on_behind_the_model() => Refused([.. Bytes(Acceptance.Features + 1), 0, 0, 0], "stand 3 more");

    [Fact]
    public void Damage_anywhere_is_told_or_harmless_and_never_crashes()
    {
        var random = new Random(1);
        var whole = Bytes(Acceptance.Features + 1);
        for (var round = 0; round < 5000; round++)
        {
            var bytes = (byte[])whole.Clone();
            bytes[random.Next(Math.Min(bytes.Length, 80))] = (byte)random.Next(256);
            try
            {
                ModelFile.Read(new MemoryStream(bytes), "a.bin");
            }
            catch (InvalidDataException e)
            {
                Assert.StartsWith("a.bin: ", e.Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void The_model_of_the_product_has_the_sizes_of_this_engine() => Assert.Equal(Extractor.Model, ModelFile.Embedded(Extractor.Model).Version);

    private static void Refused(byte[] bytes, string why)
    {
        var e = Assert.Throws<InvalidDataException>(() => ModelFile.Read(new MemoryStream(bytes), "a.bin"));
        Assert.StartsWith("a.bin: ", e.Message, StringComparison.Ordinal);
        Assert.Contains(why, e.Message, StringComparison.Ordinal);
    }

    /// <summary>A model of one word in each vocabulary and one matrix.</summary>
    private static byte[] Bytes(int rows, string name = WeightNames.Acceptance, int columns = 2)
    {
        using var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(ModelFile.Head);
        writer.Write(FeatureReader.Version);
        writer.Write("a-model");
        for (var vocabulary = 0; vocabulary < 4; vocabulary++)
        {
            writer.Write(1);
            writer.Write("word");
        }

        writer.Write(1);
        writer.Write(name);
        writer.Write(rows);
        writer.Write(columns);
        writer.Write(ModelFile.Floats);
        for (var i = 0; i < rows * columns; i++) writer.Write((float)i);
        writer.Flush();
        return stream.ToArray();
    }
}
