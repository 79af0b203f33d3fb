using Scoring.Language.Coreference;
using Scoring.Language.Reading;

namespace Scoring.Language.Sources;

/// <summary>A description that may mean somebody named: "the senator", "a hacker who …".</summary>
/// <param name="Reading">What its own words say.</param>
/// <param name="Core">The base noun phrase of the description.</param>
/// <param name="Around">Who speaks around it, if it stands in somebody's words: seldom the one described.</param>
/// <param name="IsRelative">"the lawyer who": a clause tells who is meant.</param>
internal readonly record struct DescribedPerson(SourceReading Reading, TokenRange Range, TokenRange Core, Person? Around, bool IsRelative)
{
    public int First => Range.First;

    public string Head => Reading.Head;

    public bool Agrees(Person person) => Agrees(person.Gender);

    public bool Agrees(Gender gender) => gender == Gender.Unknown || Reading.Gender == Gender.Unknown || gender == Reading.Gender;
}
