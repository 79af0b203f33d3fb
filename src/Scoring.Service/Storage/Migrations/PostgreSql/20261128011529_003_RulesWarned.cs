using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Scoring.Service.Storage.Migrations.PostgreSql
{
    /// <inheritdoc />
    public partial class _003_RulesWarned : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Warned",
                schema: "scoring",
                table: "Facts",
                type: "integer",
                nullable: false,
                defaultValue: 0);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Warned",
                schema: "scoring",
                table: "Facts");
        }
    }
}
