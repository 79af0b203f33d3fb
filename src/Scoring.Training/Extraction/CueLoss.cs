using Scoring.Language.Extraction.Decoding;
using Scoring.Language.Extraction.Network;
using Scoring.Training.Learning;

namespace Scoring.Training.Extraction;

/// <summary>
/// The heads over the second layer: where cues are, and as a lesson beside it (not kept in the model) the role of each token in any
/// attribution.
/// </summary>
internal sealed class CueLoss
{
    private const float RoleWeight = 0.3f;

    private readonly LinearGradient _cue, _role;
    private readonly ChainLoss _chain;
    private readonly Room _scores = new(), _scoreGradient = new(), _roles = new();

    public CueLoss(Random random, List<Parameter> parameters)
    {
        const int Inputs = 2 * Dimensions.Hidden;
        var limit = 1 / Math.Sqrt(Inputs);
        Parameter Add(Parameter parameter)
        {
            parameters.Add(parameter);
            return parameter;
        }

        _cue = new(Add(new Parameter(WeightNames.CueScores, Inputs, CueStates.Count).Uniform(random, limit)), Add(new(WeightNames.CueBias, 1, CueStates.Count)));
        _role = new(Add(new Parameter("roles", Inputs, TrainingArticle.Roles).Uniform(random, limit)), Add(new("roles.bias", 1, TrainingArticle.Roles)));
        _chain = new(CueStates.NewChain(), Add(new(WeightNames.CueTransitions, CueStates.Count, CueStates.Count)), Add(new(WeightNames.CueFirst, 1, CueStates.Count)));
    }

    public void Load()
    {
        _cue.Load();
        _role.Load();
    }

    /// <summary>Adds to the gradients; returns the losses of cues and of roles in nats a token.</summary>
    public (double Cue, double Roles) Add(SequenceBatch batch, IReadOnlyList<TrainingExample> examples, EncoderGradient encoder)
    {
        var rows = batch.Rows;
        var scores = _scores.Clear(rows * CueStates.Count);
        _cue.Forward(encoder.Layer2.Values, rows, scores);
        var gradient = _scoreGradient.Clear(rows * CueStates.Count);
        var loss = 0.0;
        float[] states = [], back = [];
        for (var i = 0; i < examples.Count; i++)
        {
            var (article, first, end) = examples[i];
            var size = (end - first) * CueStates.Count;
            if (states.Length < size) (states, back) = (new float[size], new float[size]);
            for (var at = 0; at < end - first; at++)
                scores.AsSpan(batch.Row(i, at) * CueStates.Count, CueStates.Count).CopyTo(states.AsSpan(at * CueStates.Count));
            loss += _chain.Add(states.AsSpan(0, size), Labels(article, first, end), back, 1f / rows);
            for (var at = 0; at < end - first; at++)
                back.AsSpan(at * CueStates.Count, CueStates.Count).CopyTo(gradient.AsSpan(batch.Row(i, at) * CueStates.Count));
        }

        _cue.Backward(encoder.Layer2.Values, gradient, rows, encoder.Layer2Gradient.Values);
        return (loss / rows, AddRoles(batch, examples, encoder));
    }

    /// <summary>A cue that was cut by the piece's beginning begins there.</summary>
    private static byte[] Labels(TrainingArticle article, int first, int end)
    {
        var labels = article.CueLabels[first..end];
        if (labels[0] == CueStates.Inside) labels[0] = CueStates.Begins;
        return labels;
    }

    private double AddRoles(SequenceBatch batch, IReadOnlyList<TrainingExample> examples, EncoderGradient encoder)
    {
        const int Roles = TrainingArticle.Roles;
        var roles = _roles.Clear(batch.Rows * Roles);
        _role.Forward(encoder.Layer2.Values, batch.Rows, roles);
        var loss = 0.0;
        for (var i = 0; i < examples.Count; i++)
        {
            for (var at = 0; at < examples[i].Length; at++)
            {
                var row = roles.AsSpan(batch.Row(i, at) * Roles, Roles);
                SoftMax(row);
                var gold = examples[i].Article.RoleLabels[examples[i].First + at];
                loss -= RoleWeight / batch.Rows * Math.Log(Math.Max(row[gold], 1e-30));
                row[gold] -= 1;
                for (var k = 0; k < Roles; k++) row[k] *= RoleWeight / batch.Rows;
            }
        }

        _role.Backward(encoder.Layer2.Values, roles, batch.Rows, encoder.Layer2Gradient.Values);
        return loss;
    }

    private static void SoftMax(Span<float> scores)
    {
        var highest = scores[0];
        foreach (var score in scores) highest = Math.Max(highest, score);
        var sum = 0f;
        foreach (ref var score in scores) sum += score = MathF.Exp(score - highest);
        foreach (ref var score in scores) score /= sum;
    }
}
